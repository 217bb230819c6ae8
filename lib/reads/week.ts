import { machineDate } from "../dates.ts";

const dayMs = 86_400_000;

/**
 * The seven days before today, in China's time, and when they become others. Today is left out: while it lasts its reads
 * still grow, and a document says what does not change until it says so.
 */
export function lastWeek(now: Date): { from: Date; to: Date; until: Date } {
  const today = new Date(machineDate(now, "DAY"));
  return { from: new Date(today.getTime() - 7 * dayMs), to: new Date(today.getTime() - dayMs), until: new Date(today.getTime() + dayMs - 8 * 3_600_000) };
}
