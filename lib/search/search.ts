import type { Card, Link } from "../articles/article.ts";

/** A stretch of text; `mark` where it is what was searched for. */
export type Marked = { text: string; mark: boolean };

export type Hit = { card: Card; title: Marked[]; snippet: Marked[] };

/** Other ways to look, where nothing was found. */
export type Suggestions = {
  /** How many there are without the filters; null where none were set. */
  withoutFilters: number | null;
  /** Places and initiatives whose names are nearly what was typed. */
  names: Link[];
  /** Words of the query by themselves, and how many reports have each. */
  words: { word: string; reports: number }[];
};

/** Counting goes no further. */
export const countLimit = 1000;

export type Results = {
  hits: Hit[];
  /** Places and initiatives of that name. */
  names: Link[];
  /** Cursor of the following page. */
  next: string | null;
  suggestions: Suggestions | null;
};

/** A place or channel that a search can be narrowed to; `depth` counts those above it. */
export type Choice = { name: string; path: string; depth: number };

export type Choices = { places: Choice[]; channels: Choice[]; years: string[] };
