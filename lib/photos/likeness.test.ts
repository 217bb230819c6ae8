import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { distance, featureless, likenessOf, nearestAlike } from "./likeness.ts";
import { likeness } from "./normalise.ts";

describe("the distance of two pictures", () => {
  it.each([
    [0n, 0n, 0],
    [0n, 1n, 1],
    [0b1011n, 0b0010n, 2],
    [-1n, 0n, 64],
    [-1n, -2n, 1],
  ])("%s and %s → %s", (one, other, bits) => {
    expect(distance(one, other)).toBe(bits);
    expect(distance(other, one)).toBe(bits);
  });
});

describe("a picture's likeness", () => {
  /** Houses of different heights before a sky. */
  async function scene(seed: number): Promise<Buffer> {
    const [width, height] = [600, 400];
    const data = Buffer.alloc(width * height, 210);
    for (let house = 0; house < 12; house++) {
      const roof = 60 + ((seed * (house + 3) * 97) % 300);
      const shade = (seed * (house + 5) * 53) % 200;
      for (let y = roof; y < height; y++) data.fill(shade, y * width + house * 50, y * width + house * 50 + 45);
    }
    return sharp(data, { raw: { width, height, channels: 1 } }).png().toBuffer();
  }

  it("says nothing of a picture in one colour", () => expect(likenessOf(new Uint8Array(32 * 32).fill(90))).toBe(featureless));

  it("stays when it is resized, saved anew or lightened, and is another of another picture", async () => {
    const picture = await scene(7);
    const own = await likeness(picture);
    const resized = await sharp(picture).resize({ width: 317 }).jpeg({ quality: 40 }).toBuffer();
    const lighter = await sharp(picture).modulate({ brightness: 1.1 }).webp({ quality: 30 }).toBuffer();
    expect(distance(own, await likeness(resized))).toBeLessThanOrEqual(nearestAlike);
    expect(distance(own, await likeness(lighter))).toBeLessThanOrEqual(nearestAlike);
    for (const seed of [1, 2, 3, 4]) expect(distance(own, await likeness(await scene(seed)))).toBeGreaterThan(nearestAlike * 2);
  });
});
