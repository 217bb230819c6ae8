import { expect, it } from "vitest";
import { bodySchema, photosOf, plainText } from "../../../lib/articles/body.ts";
import { random } from "./random.ts";
import { blocksOf, write } from "./text.ts";

const body = (seed: number, photoIds: number[] = []) => bodySchema.parse({ version: 1, blocks: blocksOf(write(random(seed), "桥头社区"), photoIds) });

it("writes the same report for the same seed, and another for another", () => {
  expect(body(1)).toEqual(body(1));
  expect(body(1)).not.toEqual(body(2));
});

it("is as long as a report", () => {
  const lengths = Array.from({ length: 100 }, (_, seed) => plainText(body(seed)).join("").length);
  expect(Math.min(...lengths)).toBeGreaterThan(400);
  expect(Math.max(...lengths)).toBeLessThan(4000);
});

it("begins with its first photo and shows each once", () => {
  const text = body(5, [11, 12, 13]);
  expect(text.blocks[0]?.type).toBe("photo");
  expect(photosOf(text).map(({ photoId }) => photoId)).toEqual([11, 12, 13]);
});
