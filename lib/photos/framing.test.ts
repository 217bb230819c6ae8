import { describe, expect, it } from "vitest";
import { cropSchema, regionOf } from "./framing.ts";

describe("a crop", () => {
  it.each([
    [{ left: 0, top: 0, width: 1000, height: 1000 }, { left: 0, top: 0, width: 1599, height: 1066 }],
    [{ left: 250, top: 0, width: 500, height: 1000 }, { left: 400, top: 0, width: 799, height: 1066 }],
    [{ left: 950, top: 950, width: 50, height: 50 }, { left: 1519, top: 1013, width: 80, height: 53 }],
  ])("%j leaves %j of 1599 × 1066 pixels", (crop, region) => expect(regionOf(crop, { width: 1599, height: 1066 })).toEqual(region));

  it("leaves a pixel of the smallest picture", () =>
    expect(regionOf({ left: 950, top: 0, width: 50, height: 50 }, { width: 1, height: 4 })).toEqual({ left: 0, top: 0, width: 1, height: 1 }));

  it.each([
    { left: 600, top: 0, width: 500, height: 500 },
    { left: 0, top: 0, width: 1000, height: 10 },
    { left: -1, top: 0, width: 500, height: 500 },
    { left: 0.5, top: 0, width: 500, height: 500 },
  ])("is not %j", (crop) => expect(cropSchema.safeParse(crop).success).toBe(false));
});
