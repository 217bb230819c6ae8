import type { PhotoUse } from "../articles/body.ts";
import type { PhotoFile } from "./photo.ts";

/** A photo with the words that travel with it on one page. */
export type Picture = { file: PhotoFile; caption: string; credit: string; alt: string };

/** A photo as one article shows it: the article's own words, else the photo's. */
export function pictureOf(file: PhotoFile, use?: Pick<PhotoUse, "caption" | "credit" | "alt">): Picture {
  return { file, caption: use?.caption ?? file.caption, credit: use?.credit ?? file.credit, alt: use?.alt ?? file.alt };
}
