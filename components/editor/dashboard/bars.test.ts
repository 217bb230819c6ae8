import { expect, it } from "vitest";
import { barHeights, linePoints } from "./bars";

it("draws columns in proportion, and never hides one", () => {
  expect(barHeights([0, 1, 500, 1000], 40)).toEqual([0, 1, 20, 40]);
  expect(barHeights([0, 0], 40)).toEqual([0, 0]);
});

it("draws a line from corner to corner", () => {
  expect(linePoints([0, 5, 10], 60, 20)).toBe("0,20 30,10 60,0");
  expect(linePoints([0, 0], 60, 20)).toBe("0,20 60,20");
});
