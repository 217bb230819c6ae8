import { expect, it } from "vitest";
import { csvLine } from "./csv.ts";

it("quotes every cell, and ends its line as spreadsheets want", () =>
  expect(csvLine(["1", "改了“楼道”", 'she said "yes",\nand left'])).toBe('"1","改了“楼道”","she said ""yes"",\nand left"\r\n'));

it.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(1)", "\t=1", " =1", "＝1", "＋1", "－1", "＠1", "\r1"])("takes %j for text, not a formula", (cell) =>
  expect(csvLine([cell])).toBe(`"'${cell}"\r\n`));

it("leaves a sign in the middle alone", () => expect(csvLine(["a=b"])).toBe('"a=b"\r\n'));
