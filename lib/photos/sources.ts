import type { PhotoFile } from "./photo.ts";
import { mediaTypes, photoUrl, variantFormats } from "./variants.ts";
import type { VariantFormat } from "./variants.ts";

type Pictured = Pick<PhotoFile, "hash" | "width" | "height" | "variants">;
export type PictureImage = { src: string; width: number; height: number };
export type PictureSources = {
  /** For <source>, best first. Formats that are not there yet are left out. */
  sources: { type: string; srcSet: string }[];
  /** For <img>: JPEG, which everything can show, and the size that reserves its space. */
  img: PictureImage & { srcSet: string };
};

/** What a <picture> needs; `sizes` is the component's own, which knows the layout. */
export function pictureSources(photo: Pictured): PictureSources {
  return {
    sources: variantFormats
      .filter((format) => format !== "jpeg" && (photo.variants[format]?.length ?? 0) > 0)
      .map((format) => ({ type: mediaTypes[format], srcSet: srcSet(photo, format) })),
    img: { ...pictureImage(photo, 960), srcSet: srcSet(photo, "jpeg") },
  };
}

/** One JPEG at most `maxWidth` wide (or the narrowest there is), for a fall-back, a feed or a shared link. */
export function pictureImage(photo: Pictured, maxWidth: number): PictureImage {
  const widths = photo.variants.jpeg;
  const width = widths.filter((each) => each <= maxWidth).at(-1) ?? widths[0] ?? photo.width;
  const height = Math.max(1, Math.round((photo.height * width) / photo.width));
  return { src: photoUrl(photo.hash, width, "jpeg"), width, height };
}

function srcSet(photo: Pictured, format: VariantFormat): string {
  return (photo.variants[format] ?? []).map((width) => `${photoUrl(photo.hash, width, format)} ${width}w`).join(", ");
}
