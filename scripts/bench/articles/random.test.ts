import { expect, it } from "vitest";
import { random } from "./random.ts";

it("says the same for the same seed, and something else for another", () => {
  const ten = (seed: number) => Array.from({ length: 10 }, random(seed).next);
  expect(ten(7)).toEqual(ten(7));
  expect(ten(7)).not.toEqual(ten(8));
});

it("stays within its bounds and reaches them", () => {
  const { whole } = random(1);
  const seen = new Set(Array.from({ length: 200 }, () => whole(2, 4)));
  expect([...seen].toSorted()).toEqual([2, 3, 4]);
});

it("shuffles without losing any", () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = random(3).shuffle(items);
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((one, other) => one - other)).toEqual(items);
});
