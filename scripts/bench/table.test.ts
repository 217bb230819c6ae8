import { expect, it } from "vitest";
import { table } from "./table.ts";

it("lines its columns up, and is Markdown", () => {
  expect(table(["what", "rate"], [["hot article", "28,000"], ["home", "9"]])).toBe(
    ["| what        |   rate |", "|-------------|-------:|", "| hot article | 28,000 |", "| home        |      9 |"].join("\n"),
  );
});

it("leaves a cell empty that a row does not have", () => {
  expect(table(["a", "b"], [["x"]])).toContain("| x   |     |");
});
