import type { Variants } from "./variants.ts";

export const photoFormats = ["jpeg", "png", "webp", "avif", "heif"] as const;
export type PhotoFormat = (typeof photoFormats)[number];

export const maxMegabytes = 40;
export const maxBytes = maxMegabytes * 1024 * 1024;
export const maxMegapixels = 100;
export const maxPixels = maxMegapixels * 1_000_000;

/** A photo as pages and the desk are given it. Width and height are those of the upright original. */
export type PhotoFile = {
  id: number;
  hash: string;
  width: number;
  height: number;
  variants: Variants;
  placeholder: string;
  caption: string;
  credit: string;
  alt: string;
};
