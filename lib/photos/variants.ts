import { z } from "zod";

/** The widths that pages ask for. */
const standardWidths = [320, 480, 640, 960, 1280, 1920];
/** WebP knows no higher picture: a long screenshot gets narrower variants. */
const maxHeight = 16383;

/** In the order in which a browser is offered them. */
export const variantFormats = ["avif", "webp", "jpeg"] as const;
export type VariantFormat = (typeof variantFormats)[number];

const extensions = { avif: "avif", webp: "webp", jpeg: "jpg" } as const satisfies Record<VariantFormat, string>;
export const mediaTypes = { avif: "image/avif", webp: "image/webp", jpeg: "image/jpeg" } as const satisfies Record<VariantFormat, string>;

const widthsSchema = z.array(z.int().positive());
/** Which widths exist in which format, ascending. Without `avif` they are still to be made; an empty one was given up. */
export const variantsSchema = z.object({ jpeg: widthsSchema, webp: widthsSchema, avif: widthsSchema.optional(), avifAttempts: z.int().optional() });
export type Variants = z.infer<typeof variantsSchema>;

/** The widths to make of an original: the standard ones that it exceeds clearly, and the widest it can give. */
export function variantWidths({ width, height }: { width: number; height: number }): number[] {
  const widest = Math.max(1, Math.min(width, standardWidths.at(-1) ?? width, Math.floor((width * maxHeight) / height)));
  return [...standardWidths.filter((standard) => standard < widest * 0.9), widest];
}

export function originalKey(hash: string, format: string): string {
  return `originals/${hash}.${format === "jpeg" ? "jpg" : format === "heif" ? "heic" : format}`;
}

export function variantKey(hash: string, width: number, format: VariantFormat): string {
  return `variants/${hash}/${width}.${extensions[format]}`;
}

export function photoUrl(hash: string, width: number, format: VariantFormat): string {
  return `/photos/${hash}/${width}.${extensions[format]}`;
}

const addressPattern = /^\/photos\/([0-9a-f]{64})\/([1-9]\d{0,3})\.(avif|webp|jpg)$/;

/** Which variant an address asks for; whether it exists only storage knows. */
export function parsePhotoPath(pathname: string): { hash: string; width: number; format: VariantFormat } | null {
  const [, hash, width, extension] = addressPattern.exec(pathname) ?? [];
  if (!hash || !width) return null;
  return { hash, width: Number(width), format: extension === "jpg" ? "jpeg" : extension === "avif" ? "avif" : "webp" };
}
