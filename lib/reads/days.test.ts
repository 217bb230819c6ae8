import { expect, it } from "vitest";
import { readDays, tally } from "./days.ts";

const now = new Date("2026-11-22T16:30:00Z");
const day = (text: string) => new Date(`${text}T00:00:00Z`);

it("looks back at fourteen complete days and today, as China counts them", () => {
  const days = readDays(now);
  expect(days).toHaveLength(15);
  expect([days[0], days.at(-1)]).toEqual([day("2026-11-09"), day("2026-11-23")]);
});

it("adds both scripts up, and keeps today apart", () => {
  const reads = tally(readDays(now), [
    { day: day("2026-11-09"), reads: 5 },
    { day: day("2026-11-16"), reads: 2 },
    { day: day("2026-11-22"), reads: 3 },
    { day: day("2026-11-22"), reads: 4 },
    { day: day("2026-11-23"), reads: 100 },
  ]);
  expect(reads).toEqual({ days: [5, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 7], yesterday: 7, week: 9, today: 100 });
});
