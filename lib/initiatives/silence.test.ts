import { expect, it } from "vitest";
import { silenceSince } from "./silence.ts";

const silence = (newest: string, now: string) => {
  const { months, changesAt } = silenceSince(new Date(newest), new Date(now));
  return [months, changesAt.toISOString()];
};

it("says nothing for half a year, and knows when that ends", () =>
  expect(silence("2026-05-20T08:30:00+08:00", "2026-11-20T08:29:59+08:00")).toEqual([null, "2026-11-20T00:30:00.000Z"]));
it("counts whole months from then on", () => {
  expect(silence("2026-05-20T08:30:00+08:00", "2026-11-20T08:30:00+08:00")).toEqual([6, "2026-12-20T00:30:00.000Z"]);
  expect(silence("2023-04-28T00:00:00+08:00", "2026-11-22T12:00:00+08:00")).toEqual([42, "2026-11-27T16:00:00.000Z"]);
});
it("ends on a month's last day where the month has no such day", () =>
  expect(silence("2026-08-31T10:00:00+08:00", "2027-02-28T09:00:00+08:00")).toEqual([null, "2027-02-28T02:00:00.000Z"]));
it("goes by China's calendar", () =>
  expect(silence("2026-01-31T17:00:00Z", "2026-07-31T17:00:00Z")).toEqual([6, "2026-08-31T17:00:00.000Z"]));
it("a report dated ahead is no silence", () => expect(silence("2027-01-01T00:00:00Z", "2026-11-22T00:00:00Z")).toEqual([null, "2027-07-01T00:00:00.000Z"]));
it.each(["2026-08-31T10:00:00Z", "2025-12-31T15:59:59Z", "2024-02-29T00:00:00Z"])("%s: what was said would be so at that instant, and not before", (newest) => {
  const first = silenceSince(new Date(newest), new Date("2026-11-22T00:00:00Z"));
  const [before, then] = [first.changesAt.getTime() - 1, first.changesAt.getTime()].map((time) => silenceSince(new Date(newest), new Date(time)));
  expect(before).toEqual(first);
  expect(then?.months).not.toBe(first.months);
});
