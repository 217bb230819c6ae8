import { expect, it } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";

it("reads what it wrote", () => {
  const cursor = { publishedAt: new Date("2026-11-20T01:30:00.123Z"), articleId: 42 };
  expect(readCursor(writeCursor(cursor))).toEqual(cursor);
});

it("tells none from nonsense", () => {
  expect(readCursor(undefined)).toBeUndefined();
  for (const text of ["", "x", "1", "1-", "-1-1", "1-1; drop", "999999999999999-1"]) expect(readCursor(text)).toBeNull();
  expect(readCursor(["1-1", "2-2"])).toBeNull();
});
