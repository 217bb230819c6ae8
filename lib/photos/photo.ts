import type { Crop, Focus } from "./framing.ts";
import type { PhotoRecord } from "./schema.ts";
import type { VariantFormat } from "./variants.ts";

/** A photo as pages and the desk are given it. Width and height are those of what is shown, upright. */
export type PhotoFile = {
  id: number;
  /** Names its variants. */
  hash: string;
  width: number;
  height: number;
  /** Widths that exist, ascending; AVIF comes later than the others. */
  variants: Record<VariantFormat, number[]>;
  /** The picture in a few hundred bytes, as a data URI. */
  placeholder: string;
  focus: Focus | null;
  caption: string;
  credit: string;
  alt: string;
};

/** How an article uses a picture: in the text that readers see, in the one being worked on, or in former ones only. */
export type Standing = "live" | "draft" | "former";

/** In the library: how many articles use it, in what way. */
export type LibraryPhoto = PhotoFile & { uses: Record<Standing, number> };

/** Newest first; `nextBefore` asks for the page that follows, null after the last. */
export type LibraryPage = { photos: LibraryPhoto[]; nextBefore: number | null };

/** `href` leads to the desk's page where the person may open it, else to the readers'. */
export type PhotoArticle = { id: number; title: string; standing: Standing; href: string };

export type PhotoToEdit = {
  photo: PhotoFile;
  words: PhotoRecord;
  crop: Crop | null;
  file: { format: string; bytes: number; uploadedBy: string; uploadedAt: string };
  articles: PhotoArticle[];
  /** Articles that use it and that this person may not open. */
  hiddenArticles: number;
  similar: PhotoFile[];
  mayChange: boolean;
};
