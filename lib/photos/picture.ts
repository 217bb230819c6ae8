import type { PhotoUse } from "../articles/body.ts";
import type { PhotoFile } from "./variants.ts";

/** A photo with the words that travel with it. */
export type Picture = { file: PhotoFile; caption: string; credit: string; alt: string };
export type PhotoWithWords = PhotoFile & { caption: string; credit: string; alt: string };

/** A photo as one article shows it: the article's own words, else the photo's. */
export function pictureOf(photo: PhotoWithWords, use?: Pick<PhotoUse, "caption" | "credit" | "alt">): Picture {
  const { caption, credit, alt, ...file } = photo;
  return { file, caption: use?.caption ?? caption, credit: use?.credit ?? credit, alt: use?.alt ?? alt };
}
