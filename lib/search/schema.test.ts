import { describe, expect, it } from "vitest";
import { periodOf, readSearchCursor, searchHref, searchSchema, writeSearchCursor } from "./schema.ts";

it("takes what an address may say, and counts the rest as not said", () => {
  expect(searchSchema.parse({ q: " 电\u0000梯 ", place: "", year: "25", from: "2025-02-30", to: "2025-03-01", channel: ["a", "b"] })).toEqual({ q: "电 梯", to: "2025-03-01" });
  expect(searchSchema.parse({ q: ["a", "b"] }).q).toBe("");
});

it("writes an address of what is set", () => {
  expect(searchHref({ q: "电梯 议事", year: "2025", place: undefined })).toBe(`/search?q=${encodeURIComponent("电梯")}+${encodeURIComponent("议事")}&year=2025`);
  expect(searchHref({})).toBe("/search");
});

describe("periodOf", () => {
  it.each([
    [{}, null, null],
    [{ year: "2025" }, "2024-12-31T16:00:00.000Z", "2025-12-31T16:00:00.000Z"],
    [{ from: "2025-03-01", to: "2025-03-01" }, "2025-02-28T16:00:00.000Z", "2025-03-01T16:00:00.000Z"],
    [{ year: "2025", from: "2025-06-01", to: "2026-06-01" }, "2025-05-31T16:00:00.000Z", "2025-12-31T16:00:00.000Z"],
  ])("%o", (said, since, before) => {
    const period = periodOf(said);
    expect([period.since?.toISOString() ?? null, period.before?.toISOString() ?? null]).toEqual([since, before]);
  });
});

it("reads the cursors it writes, and no others", () => {
  const cursor = { part: "text" as const, publishedAt: new Date(1_700_000_000_123), articleId: 7 };
  expect(readSearchCursor(writeSearchCursor(cursor))).toEqual(cursor);
  for (const other of ["2-1-1", "1-1", "1-1-1-1", "x", ""]) expect(readSearchCursor(other), other).toBeUndefined();
});
