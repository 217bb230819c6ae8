export type PhotoFormat = "jpeg" | "png" | "webp" | "avif" | "heif";

export const maxMegabytes = 40;
export const maxBytes = maxMegabytes * 1024 * 1024;
export const maxMegapixels = 100;
export const maxPixels = maxMegapixels * 1_000_000;
