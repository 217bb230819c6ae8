import { sharp } from "./decoder.ts";
import { decodeHeic } from "./heic.ts";
import type { Inspected } from "./inspect.ts";
import { maxPixels } from "./limits.ts";
import { variantWidths } from "./variants.ts";
import type { VariantFormat } from "./variants.ts";

/** The upright picture at its widest variant: plain sRGB pixels, nothing else that the file carried. */
export type Pixels = { data: Buffer; info: { width: number; height: number; channels: 3 } };

/** Decodes the original once; every variant is made of the result. Rejects when the file is damaged. */
export async function toPixels(original: Buffer, facts: Inspected): Promise<Pixels> {
  const bytes = facts.format === "heif" ? await decodeHeic(original, facts) : original;
  const { data, info } = await sharp(bytes, { limitInputPixels: maxPixels, failOn: "error" })
    .autoOrient()
    .flatten({ background: "white" })
    .resize({ width: variantWidths(facts).at(-1) ?? facts.width })
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
