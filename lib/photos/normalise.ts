import { sharp } from "./decoder.ts";
import { regionOf } from "./framing.ts";
import type { Crop } from "./framing.ts";
import { decodeHeic } from "./heic.ts";
import type { Inspected } from "./inspect.ts";
import { likenessOf, likenessSide } from "./likeness.ts";
import { maxPixels } from "./limits.ts";
import { variantWidths } from "./variants.ts";
import type { VariantFormat } from "./variants.ts";

/** The upright picture at its widest variant: plain sRGB pixels, nothing else that the file carried. */
export type Pixels = { data: Buffer; info: { width: number; height: number; channels: 3 } };

/** Decodes the original once; every variant is made of the result. Rejects when the file is damaged. */
export async function toPixels(original: Buffer, facts: Inspected, crop: Crop | null = null): Promise<Pixels> {
  const shown = crop ? regionOf(crop, facts) : { ...facts, left: 0, top: 0 };
  const bytes = facts.format === "heif" ? await decodeHeic(original, facts) : original;
  const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels, failOn: "error" })
    .autoOrient()
    .extract(shown)
    .flatten({ background: "white" })
    .resize({ width: variantWidths(shown).at(-1) ?? shown.width })
    .toColourspace("srgb")
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`Expected three channels, not ${info.channels}`);
  return { data, info: { width: info.width, height: info.height, channels: 3 } };
}

export function encode(pixels: Pixels, width: number, format: VariantFormat): Promise<Buffer> {
  const picture = sharp(pixels.data, { raw: pixels.info }).resize({ width });
  switch (format) {
    case "jpeg":
      return picture.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
    case "webp":
      return picture.webp({ quality: 78 }).toBuffer();
    case "avif":
      return picture.avif({ quality: 50, effort: 3 }).toBuffer();
  }
}

const placeholderLimit = 400;

/** The picture in a few hundred bytes, as a data URI; empty when even that does not do. */
export async function placeholder(pixels: Pixels): Promise<string> {
  for (const quality of [50, 25, 1]) {
    const tiny = sharp(pixels.data, { raw: pixels.info }).resize({ width: 20, height: 20, fit: "inside" });
    const uri = `data:image/webp;base64,${(await tiny.webp({ quality }).toBuffer()).toString("base64")}`;
    if (uri.length < placeholderLimit) return uri;
  }
  return "";
}

/** What a picture looks like, in 64 bits. */
export async function likeness(picture: Pixels | Buffer): Promise<bigint> {
  const source = Buffer.isBuffer(picture) ? sharp(picture) : sharp(picture.data, { raw: picture.info });
  const grid = source.resize({ width: likenessSide, height: likenessSide, fit: "fill" }).greyscale().toColourspace("b-w");
  return likenessOf(await grid.raw({ depth: "uchar" }).toBuffer());
}
