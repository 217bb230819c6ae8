import { z } from "zod";
import type { PhotoFormat } from "./limits.ts";
import { extensions } from "./variants.ts";
import type { VariantFormat } from "./variants.ts";

const widthsSchema = z.array(z.int().positive());

/** Photo.variants: without `avif` that is still to be made; an empty list was given up after so many attempts. */
export const storedVariantsSchema = z.strictObject({
  jpeg: widthsSchema,
  webp: widthsSchema,
  avif: widthsSchema.optional(),
  avifAttempts: z.int().optional(),
});

/** Where the file that was uploaded is kept, as it was. It has no address. */
export function originalKey(hash: string, format: PhotoFormat): string {
  return `originals/${hash}.${format === "jpeg" ? "jpg" : format === "heif" ? "heic" : format}`;
}

/** What names the variants of a picture: a crop of it has addresses of its own. */
export function shownHash({ hash, cropHash }: { hash: string; cropHash: string | null }): string {
  return cropHash ?? hash;
}

export function variantKey(hash: string, width: number, format: VariantFormat): string {
  return `variants/${hash}/${width}.${extensions[format]}`;
}
