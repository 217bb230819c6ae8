import type { Card, Link } from "../articles/article.ts";

/** A series whole, in its own order. */
export type SeriesPage = Link & { editorsNote: string; cards: Card[] };
