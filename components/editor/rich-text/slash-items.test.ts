import { expect, it } from "vitest";
import { matching, slashItems } from "./slash-items";

const found = (typed: string) => matching(slashItems, typed).map(({ id }) => id);

it("finds what can be inserted by its name, by pinyin, by initials and in English", () => {
  expect(found("")).toHaveLength(slashItems.length);
  expect(found("引文")).toEqual(["quote"]);
  expect(found("biao")).toEqual(["table"]);
  expect(found("bian'zhe")).toEqual(["note"]);
  expect(found("fgx")).toEqual(["rule"]);
  expect(found("List")).toEqual(["bullets", "numbers"]);
  expect(found("没有")).toEqual([]);
});
