import { describe, expect, it } from "vitest";
import { dragged, inShape, moved, whole } from "./crop-frame";

const frame = { left: 200, top: 200, width: 400, height: 400 };

describe("a crop's frame", () => {
  it("moves within the picture", () => {
    expect(moved(frame, 50, -30)).toEqual({ ...frame, left: 250, top: 170 });
    expect(moved(frame, 5000, -5000)).toEqual({ ...frame, left: 600, top: 0 });
  });

  it.each([
    ["se", 100, 50, { left: 200, top: 200, width: 500, height: 450 }],
    ["nw", -100, -50, { left: 100, top: 150, width: 500, height: 450 }],
    ["ne", 100, -50, { left: 200, top: 150, width: 500, height: 450 }],
    ["sw", -100, 50, { left: 100, top: 200, width: 500, height: 450 }],
    ["se", -1000, -1000, { left: 200, top: 200, width: 50, height: 50 }],
    ["nw", -1000, -1000, { left: 0, top: 0, width: 600, height: 600 }],
  ] as const)("%s by %i, %i: the opposite corner stays", (corner, right, down, expected) => {
    expect(dragged(frame, corner, right, down, null)).toEqual(expected);
  });

  it("keeps its shape, and its place in the picture", () => {
    expect(dragged(frame, "se", 200, 0, 2)).toEqual({ left: 200, top: 200, width: 600, height: 300 });
    expect(dragged(frame, "se", 5000, 0, 0.5)).toEqual({ left: 200, top: 200, width: 400, height: 800 });
    expect(dragged(frame, "nw", -5000, 0, 2)).toEqual({ left: 0, top: 300, width: 600, height: 300 });
  });

  it("takes a shape as large as it was, around its middle", () => {
    expect(inShape(whole, 2)).toEqual({ left: 0, top: 250, width: 1000, height: 500 });
    expect(inShape(whole, 0.5)).toEqual({ left: 250, top: 0, width: 500, height: 1000 });
    expect(inShape(frame, 1)).toEqual(frame);
  });
});
