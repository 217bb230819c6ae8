import type { ContributorRole, DatePrecision } from "../generated/prisma/enums.ts";
import type { Picture } from "../photos/picture.ts";
import type { Block } from "./body.ts";

/** A name that leads somewhere. */
export type Link = { name: string; href: string };

/** A block as readers see it: photos found, and their own captions filled in. */
export type ReaderBlock =
  | Exclude<Block, { type: "photo" | "gallery" }>
  | { type: "photo"; picture: Picture }
  | { type: "gallery"; pictures: Picture[] };

/** An article in a list. */
export type Card = {
  id: number;
  href: string;
  kicker: string;
  title: string;
  lead: string;
  publishedAt: Date;
  precision: DatePrecision;
  channel: Link | null;
  place: Link | null;
  picture: Picture | null;
};

export type SeriesView = Link & {
  editorsNote: string;
  /** Counted from 1. */
  position: number;
  entries: (Link & { current: boolean })[];
};

/** An article as its page shows it. */
export type ArticleView = {
  id: number;
  href: string;
  kicker: string;
  title: string;
  subtitle: string;
  lead: string;
  blocks: ReaderBlock[];
  source: string;
  originalTitle: string;
  originalUrl: string;
  dateline: string;
  responsibleEditor: string;
  contributors: { role: ContributorRole; name: string }[];
  /** From the top channel down to the article's own. */
  trail: Link[];
  places: Link[];
  topics: Link[];
  initiatives: (Link & { place: string })[];
  publishedAt: Date;
  precision: DatePrecision;
  revisedAt: Date | null;
  corrections: { at: Date; text: string }[];
  /** 更新说明, newest first: what a later text has that the first had not. */
  updates: { at: Date; note: string }[];
  series: SeriesView | null;
};

/** What stands at an article's address. */
export type AtAddress =
  | { kind: "live"; article: ArticleView }
  | { kind: "withdrawn"; title: string; reason: string; at: Date }
  | { kind: "gone" }
  | { kind: "moved"; to: string }
  | { kind: "unknown" };

/** A page of a list, newest first. `next` is the cursor of the following page. */
export type CardPage = { cards: Card[]; next: string | null };

export const articleHref = (slug: string) => `/articles/${slug}`;
/** Where an article's photos stand alone, and large. */
export const photosHref = (article: string) => `${article}/photos`;

/** When what readers see last changed: a new text, or a public correction. */
export function lastChange({ publishedAt, revisedAt, corrections }: Pick<ArticleView, "publishedAt" | "revisedAt"> & { corrections: { at: Date }[] }): Date {
  return new Date(Math.max(...[publishedAt, revisedAt ?? publishedAt, ...corrections.map(({ at }) => at)].map(Number)));
}

/** Full names by role, in the order in which they stand: 通讯员 甲 乙. */
export function contributorsByRole(contributors: ArticleView["contributors"]): { role: ContributorRole; names: string[] }[] {
  const groups = new Map<ContributorRole, string[]>();
  for (const { role, name } of contributors) groups.set(role, [...(groups.get(role) ?? []), name]);
  return [...groups].map(([role, names]) => ({ role, names }));
}

/** Every picture of a text, in reading order. */
export function picturesOf(blocks: ReaderBlock[]): Picture[] {
  return blocks.flatMap((block) => (block.type === "photo" ? [block.picture] : block.type === "gallery" ? block.pictures : []));
}
