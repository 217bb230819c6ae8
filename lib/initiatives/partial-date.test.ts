import { expect, it } from "vitest";
import { readPartialDate, writePartialDate } from "./partial-date.ts";

it.each([
  ["2025-11-27", "2025-11-27", "DAY"],
  ["2025-11", "2025-11-01", "MONTH"],
  ["2025", "2025-01-01", "YEAR"],
] as const)("%s and back", (text, date, precision) => {
  const read = readPartialDate(text);
  expect(read).toEqual({ date: new Date(date), precision });
  expect(writePartialDate(read!)).toBe(text);
});
it("nothing is a date that is not known", () => {
  expect(readPartialDate("")).toEqual({ date: null, precision: "DAY" });
  expect(writePartialDate({ date: null, precision: "DAY" })).toBe("");
});
it.each(["2025-13", "2025-02-30", "25", "2025-1-1", "-11", "2025--27", "昨天"])("%s is none", (text) => expect(readPartialDate(text)).toBeUndefined());
