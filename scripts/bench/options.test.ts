import { expect, it } from "vitest";
import { optionsFrom } from "./options.ts";

it("measures everything on 5,000 articles unless told otherwise", () => {
  expect(optionsFrom([])).toMatchObject({ articles: 5000, seconds: 5, rounds: 3, only: ["load", "visit", "publish", "memory", "start"] });
});

it("runs the parts that are asked for", () => {
  expect(optionsFrom(["--only", "visit", "--only", "start", "--seconds", "2"])).toMatchObject({ seconds: 2, only: ["visit", "start"] });
});

it.each([[["--only", "nothing"]], [["--articles", "many"]], [["--seconds", "0"]], [["--fast"]]])("says how it is used: %j", (args) => {
  expect(() => optionsFrom(args)).toThrow(/npm run bench/);
});
