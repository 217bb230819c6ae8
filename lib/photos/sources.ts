import type { PhotoFile } from "./photo.ts";
import { photoUrl, variantFormats } from "./variants.ts";
import type { VariantFormat } from "./variants.ts";

type Pictured = Pick<PhotoFile, "hash" | "width" | "height" | "variants">;
export type PictureImage = { src: string; width: number; height: number };
export type PictureSources = {
  /** For <source>, best first. Formats that are not there yet are left out. */
  sources: { type: string; srcSet: string }[];
  /** For <img>: JPEG, which everything can show, and the size that reserves its place. */
  img: PictureImage & { srcSet: string };
};

/** What a <picture> needs; `sizes` is the component's own, which knows the layout. */
export function pictureSources(photo: Pictured): PictureSources {
  return {
    sources: variantFormats
      .filter((format) => format !== "jpeg" && photo.variants[format].length > 0)
      .map((format) => ({ type: `image/${format}`, srcSet: srcSet(photo, format) })),
    img: { ...pictureImage(photo, 960), srcSet: srcSet(photo, "jpeg") },
  };
}

/** The <source> that a browser which knows every format takes: what there is to load ahead. */
export function bestSource({ sources, img }: PictureSources): PictureSources["sources"][number] {
  return sources[0] ?? { type: "image/jpeg", srcSet: img.srcSet };
}

/** One JPEG at most `maxWidth` wide (or the narrowest there is), for a fall-back, a feed or a shared link. */
export function pictureImage({ hash, width, height, variants }: Pictured, maxWidth: number): PictureImage {
  const chosen = variants.jpeg.filter((each) => each <= maxWidth).at(-1) ?? variants.jpeg[0] ?? width;
  return { src: photoUrl(hash, chosen, "jpeg"), width: chosen, height: Math.max(1, Math.round((height * chosen) / width)) };
}

function srcSet({ hash, variants }: Pictured, format: VariantFormat): string {
  return variants[format].map((width) => `${photoUrl(hash, width, format)} ${width}w`).join(", ");
}
