import type { Link } from "../articles/article.ts";
import type { PlaceKind } from "../generated/prisma/enums.ts";
import type { PlaceWords } from "./schema.ts";

export type PlaceLink = Link & { kind: PlaceKind };

/** A place with what lies below it. */
export type PlaceNode = PlaceLink & { children: PlaceNode[] };

export type PlaceView = PlaceLink & {
  id: number;
  summary: string;
  aliases: string[];
  /** From the root down to the place itself. */
  trail: Link[];
  children: (PlaceLink & { summary: string })[];
  neighbours: PlaceLink[];
  /** Further parents of a community that straddles districts (插花地). */
  alsoUnder: PlaceLink[];
};

export const placeHref = (path: string) => `/places/${path}`;

/** A place in the desk's list. `trail` names what lies above it; `search` is everything it is found by, in lower case. */
export type PlaceRow = { id: number; kind: PlaceKind; name: string; aliases: string[]; href: string; trail: string[]; search: string };

export type EditablePlace = { id: number; kind: PlaceKind; words: PlaceWords; href: string; trail: string[] };
