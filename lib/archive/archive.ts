import type { Card, CardPage } from "../articles/article.ts";
import type { Period } from "./period.ts";

/** How many reports stand in a period. */
export type Counted = { period: Period; count: number };

export type ArchiveYear = Counted & { months: Counted[] };

/** The nearest periods before and after that hold something. */
export type Around = { earlier: Period | null; later: Period | null };

/** A year: its months that hold something, newest first, each with its newest reports; and those of which only the year is known. */
export type YearView = Around & { count: number; months: (Counted & { cards: Card[] })[]; undated: Card[] };

/** A month or a day: its reports, a page at a time; and of a month, how many each of its days holds. */
export type PeriodView = Around & { count: number; days: Counted[]; page: CardPage };
