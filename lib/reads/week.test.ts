import { expect, it } from "vitest";
import { lastWeek } from "./week.ts";

const days = (now: string) => Object.values(lastWeek(new Date(now))).map((date) => date.toISOString());

it("is the seven days before today in China, until its midnight", () => {
  expect(days("2026-11-22T15:59:59Z")).toEqual(["2026-11-15T00:00:00.000Z", "2026-11-21T00:00:00.000Z", "2026-11-22T16:00:00.000Z"]);
  expect(days("2026-11-22T16:00:00Z")).toEqual(["2026-11-16T00:00:00.000Z", "2026-11-22T00:00:00.000Z", "2026-11-23T16:00:00.000Z"]);
});
