import type { Card, Link } from "../articles/article.ts";

/** A series whole, in its own order. */
export type SeriesPage = Link & { editorsNote: string; cards: Card[] };

/** A series in a list. `newest` is the report of it that came out last. */
export type SeriesCard = Link & { editorsNote: string; count: number; newest: Card };
