import { expect, it } from "vitest";
import { fieldsWithDate } from "./form.ts";
import { readPartialDate } from "./partial-date.ts";

function date([year, month, day]: readonly [string, string, string]): unknown {
  const data = new FormData();
  for (const [name, value] of Object.entries({ text: "甲", year, month, day })) data.set(name, value);
  const fields = fieldsWithDate(data, "date");
  expect(fields).toMatchObject({ text: "甲" });
  return fields["date"];
}

it.each([
  [["2025", "1", "7"], "2025-01-07"],
  [["2025", "11", ""], "2025-11"],
  [[" 2025 ", "", ""], "2025"],
  [["", "", ""], ""],
] as const)("%j is %s", (parts, text) => expect(date(parts)).toBe(text));
it.each([[["2025", "", "7"]], [["", "11", ""]], [["", "", "7"]]] as const)("%j leaves a gap: no date", (parts) =>
  expect(readPartialDate(String(date(parts)))).toBeUndefined());
