/**
 * The widths that pages ask for, each just above what many screens need of a picture as wide as the text:
 * 800 for phones of density 2 and plain desks, 1200 for phones of density 3 (and what search engines call large), 1440 for dense desks.
 */
const standardWidths = [320, 480, 800, 1200, 1440, 1920];
const widestOfAll = 1920;
/** WebP knows no higher picture: a long screenshot gets narrower variants. */
const maxHeight = 16383;

/** Best first, as a browser is offered them. */
export const variantFormats = ["avif", "webp", "jpeg"] as const;
export type VariantFormat = (typeof variantFormats)[number];
export const extensions = { avif: "avif", webp: "webp", jpeg: "jpg" } as const satisfies Record<VariantFormat, string>;

/** The widths to make of an original: the standard ones that it exceeds clearly, and the widest it can give. */
export function variantWidths({ width, height }: { width: number; height: number }): number[] {
  const widest = Math.max(1, Math.min(width, widestOfAll, Math.floor((width * maxHeight) / height)));
  return [...standardWidths.filter((standard) => standard < widest * 0.9), widest];
}

export function photoUrl(hash: string, width: number, format: VariantFormat): string {
  return `/photos/${hash}/${width}.${extensions[format]}`;
}

/** Which variant an address asks for; whether it exists only storage knows. */
export function parsePhotoPath(pathname: string): { hash: string; width: number; format: VariantFormat } | null {
  const [, hash, width, extension] = /^\/photos\/([0-9a-f]{64})\/([1-9]\d{0,3})\.([a-z]+)$/.exec(pathname) ?? [];
  const format = variantFormats.find((each) => extensions[each] === extension);
  return hash && width && format ? { hash, width: Number(width), format } : null;
}
