import { machineDate } from "../dates.ts";

const dayMs = 86_400_000;
/** Complete days that the desk looks back at; today's reads still grow and stand apart. */
const complete = 14;
const week = 7;

/** `days`: on each of the last complete days, oldest first. `week`: on the seven before today. */
export type Reads = { days: number[]; yesterday: number; week: number; today: number };

/** `since`: the first day that was counted, where that lies within these days. */
export type SiteReads = Reads & { dates: Date[]; since: Date | null };

/** The last complete days and today, in China's time, oldest first. */
export function readDays(now: Date): Date[] {
  const today = Date.parse(machineDate(now, "DAY"));
  return Array.from({ length: complete + 1 }, (_, index) => new Date(today - (complete - index) * dayMs));
}

export function tally(days: Date[], rows: { day: Date; reads: number }[]): Reads {
  const readsOn = (day: Date) => rows.filter((row) => row.day.getTime() === day.getTime()).reduce((sum, { reads }) => sum + reads, 0);
  const counts = days.map(readsOn);
  const before = counts.slice(0, -1);
  return {
    days: before,
    yesterday: before.at(-1) ?? 0,
    week: before.slice(-week).reduce((sum, reads) => sum + reads, 0),
    today: counts.at(-1) ?? 0,
  };
}
