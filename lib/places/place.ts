import type { Link } from "../articles/article.ts";
import type { PlaceKind } from "../generated/prisma/enums.ts";
import type { PlaceWords } from "./schema.ts";

/** `short` is how it is said where room is scarce: the name itself where that is short enough. */
export type PlaceLink = Link & { id: number; kind: PlaceKind; short: string };

/** A place with what lies below it. */
export type PlaceNode = PlaceLink & { children: PlaceNode[] };

export type PlaceView = PlaceLink & {
  summary: string;
  aliases: string[];
  /** From the root down to the place itself. */
  trail: PlaceLink[];
  children: (PlaceLink & { summary: string })[];
  /** Beside it: below the same place, and places of its kind below its further parents. */
  neighbours: PlaceLink[];
  /** Further parents of a community that straddles districts (插花地). */
  alsoUnder: PlaceLink[];
};

/** A place that was looked for, with what tells it from others. */
export type PlaceHit = PlaceLink & { aliases: string[]; trail: string[]; alsoUnder: string[]; reports: number };

/** What was found by a word; `only` is the one place that it can mean. */
export type PlacesFound = { hits: PlaceHit[]; near: PlaceHit[]; only: string | null };

export const placeHref = (path: string) => `/places/${path}`;

/** No more are listed: another letter helps more than a longer list. */
export const mostHits = 30;

/** As links name it where room is scarce. */
export const shortLink = ({ short, href }: PlaceLink): Link => ({ name: short, href });

/** Places whose people answer for what lies below them. */
const atHand: PlaceKind[] = ["STREET", "COMMUNITY", "ESTATE", "BUILDING"];

/** Where somebody answers for a place: it itself, then what lies above it up to its street, the nearest first. */
export function answeringFor({ trail, alsoUnder }: Pick<PlaceView, "trail" | "alsoUnder">): number[] {
  const [own, ...above] = trail.toReversed();
  const near = [...above, ...alsoUnder].filter(({ kind }) => atHand.includes(kind));
  return [...new Set([own, ...near].flatMap((place) => place?.id ?? []))];
}

/** Streets, each with what lies above it. */
export function streetsOf(nodes: PlaceNode[], above: PlaceNode[] = []): { street: PlaceNode; above: PlaceNode[] }[] {
  return nodes.flatMap((node) => (node.kind === "STREET" ? [{ street: node, above }] : streetsOf(node.children, [...above, node])));
}

/** A place in the desk's list. `trail` names what lies above it; `search` is everything it is found by, in lower case. */
export type PlaceRow = { id: number; kind: PlaceKind; name: string; aliases: string[]; href: string; trail: string[]; search: string };

export type EditablePlace = { id: number; kind: PlaceKind; words: PlaceWords; href: string; trail: string[] };
