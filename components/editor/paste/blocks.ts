import type { PictureSource } from "./pictures";

/** A run of text; "\n" is a line break. `size` is that of its letters in pixels, where the page says so. */
export type Run = { text: string; bold: boolean; href: string | null; size: number | null };
export type Item = { runs: Run[]; inner: ListBlock[] };
export type ListBlock = { type: "list"; ordered: boolean; items: Item[] };
export type Cell = { paragraphs: Run[][]; header: boolean; colspan: string | undefined; rowspan: string | undefined };
export type PastedPicture = PictureSource & { caption: string };
export type PastedBlock =
  | { type: "paragraph"; runs: Run[] }
  | { type: "heading"; level: 2 | 3; runs: Run[] }
  | { type: "quote"; paragraphs: Run[][] }
  | { type: "rule" }
  | ListBlock
  | { type: "table"; caption: string; rows: Cell[][] }
  | { type: "picture"; picture: PastedPicture };

/** What was not taken over. */
export type LeftOut = { deletions: number; hiddenTexts: number; hiddenLinks: number; advertising: number; badLinks: number; ornaments: number; media: number };
export const nothingLeftOut: LeftOut = { deletions: 0, hiddenTexts: 0, hiddenLinks: 0, advertising: 0, badLinks: 0, ornaments: 0, media: 0 };

export const wordsOf = (runs: Run[]) => runs.map(({ text }) => text).join("");
