import { expect, it } from "vitest";
import { budget, bundle, weightOf } from "./bundle.ts";

it("asks little of a first visit", async () => {
  const first = (await bundle({ hashed: true })).filter((script) => script.first);
  expect(first.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^main-[\w-]{8}\.js$/));
  expect(await weightOf(first)).toBeLessThan(budget);
});

it("is named plainly under development", async () => {
  expect((await bundle({ hashed: false })).map(({ name }) => name)).toContain("main.js");
});
