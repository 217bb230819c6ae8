import type { ArticleState } from "../generated/prisma/enums.ts";
import { machineDate } from "../dates.ts";

/** One text in an article's history. Times are ISO strings. */
export type HistoryEntry = {
  id: number;
  by: string;
  /** When its first and its last save was made. */
  from: string;
  at: string;
  name: string;
  title: string;
  /** It came too late to become the article's. */
  refused: boolean;
  /** When the old text was saved that came back as this one. */
  restoredFrom: string | null;
  published: { at: string; by: string; note: string }[];
  isHead: boolean;
  isLive: boolean;
  /** What it is compared with first: the text that it was made from. */
  previousId: number | null;
};

export type History = {
  article: { id: number; title: string; state: ArticleState; headId: number; liveId: number | null };
  mayEdit: boolean;
  entries: HistoryEntry[];
  /** Where older ones go on. */
  next: number | null;
};

/** Newest first, day by day in China's time. */
export function byDay(entries: HistoryEntry[]): { day: string; entries: HistoryEntry[] }[] {
  return [...Map.groupBy(entries, ({ at }) => machineDate(new Date(at), "DAY"))].map(([day, all]) => ({ day, entries: all }));
}
