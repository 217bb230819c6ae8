import { describe, expect, it } from "vitest";
import sharp from "sharp";
import { cameraJpeg, corners, cornersOf, phoneHeic } from "../../tests/fixtures/photos/pictures.ts";
import { inspect } from "./inspect.ts";
import { encode, placeholder, toPixels } from "./normalise.ts";

async function pixelsOf(original: Buffer) {
  const inspected = await inspect(original);
  if (!inspected.ok) throw new Error(inspected.reason);
  return toPixels(original, inspected.facts);
}
const asWebp = async (original: Buffer) => encode(await pixelsOf(original), 320, "webp");

describe("a variant", () => {
  it.each([
    [1, ["red", "green", "white", "blue"]],
    [3, ["white", "blue", "red", "green"]],
    [6, ["blue", "red", "green", "white"]],
    [7, ["white", "green", "red", "blue"]],
  ])("of a JPEG with orientation %i stands upright", async (orientation, expected) => {
    expect(await cornersOf(await asWebp(await cameraJpeg(orientation)))).toEqual(expected);
  });

  it("of an AVIF or WebP with an orientation stands upright, turned once", async () => {
    expect(await cornersOf(await asWebp(await corners().avif({ quality: 90 }).withMetadata({ orientation: 6 }).toBuffer()))).toEqual(["blue", "red", "green", "white"]);
    expect(await cornersOf(await asWebp(await corners().webp({ quality: 90 }).withMetadata({ orientation: 6 }).toBuffer()))).toEqual(["blue", "red", "green", "white"]);
  });

  it("of a HEIC stands upright, turned once, in sRGB", async () => {
    expect(await cornersOf(await asWebp(phoneHeic))).toEqual(["blue", "red", "green", "white"]);
  });

  it("has sRGB colours whatever the original's profile was", async () => {
    expect(await cornersOf(await asWebp(await corners().withIccProfile("p3").png().toBuffer()))).toEqual(["red", "green", "white", "blue"]);
    for (const space of ["cmyk", "b-w"]) expect((await pixelsOf(await corners().toColourspace(space).jpeg().toBuffer())).info.channels).toBe(3);
    const deep = await pixelsOf(await corners().toColourspace("rgb16").png().toBuffer());
    expect(await cornersOf(await encode(deep, 320, "jpeg"))).toEqual(["red", "green", "white", "blue"]);
  });

  it("shows white where the original was transparent", async () => {
    const clear = await sharp({ create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer();
    expect([...(await pixelsOf(clear)).data.subarray(0, 3)]).toEqual([255, 255, 255]);
  });

  it.each(["jpeg", "webp", "avif"] as const)("as %s carries nothing of the original but its pixels", async (format) => {
    const original = await cameraJpeg();
    expect(original.includes("Bilin Camera") && original.includes("Bilin history")).toBe(true);
    for (const source of [original, phoneHeic]) {
      const variant = await encode(await pixelsOf(source), 320, format);
      const { exif, xmp, icc, iptc, orientation, width, height } = await sharp(variant).metadata();
      expect({ exif, xmp, icc, iptc, orientation, width, height }).toEqual({ width: 320, height: 480 });
      expect(variant.includes("Bilin")).toBe(false);
    }
  });
});

describe("a damaged file", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("that is a cut %s is not decoded", async (format) => {
    const whole = await corners(1200, 800).toFormat(format).toBuffer();
    await expect(pixelsOf(whole.subarray(0, Math.floor(whole.length * 0.7)))).rejects.toThrow();
  });

  it("that is a cut HEIC is not decoded", async () => {
    await expect(pixelsOf(phoneHeic.subarray(0, 1500))).rejects.toThrow();
  });
});

describe("the placeholder", () => {
  it("is a picture of under 400 bytes, even of noise", async () => {
    const noise = await sharp({ create: { width: 800, height: 600, channels: 3, background: "grey", noise: { type: "gaussian", mean: 128, sigma: 90 } } }).png().toBuffer();
    for (const original of [noise, await cameraJpeg()]) {
      const uri = await placeholder(await pixelsOf(original));
      expect(uri).toMatch(/^data:image\/webp;base64,/);
      expect(uri.length).toBeLessThan(400);
      const { width = 0, height = 0 } = await sharp(Buffer.from(uri.split(",")[1] ?? "", "base64")).metadata();
      expect(Math.max(width, height)).toBe(20);
    }
  });
});
