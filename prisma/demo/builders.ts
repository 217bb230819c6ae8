import type { Block, Cell, Line, ListItem, Text } from "../../lib/articles/body.ts";
import type { Scene } from "./structure.ts";

/** A photo by the name of its scene (prisma/demo/pictures/); its alt text stands in alts.ts, the loader puts the stored photo in. */
export type DemoPhoto = { scene: Scene; caption: string };
export type DemoBlock = Exclude<Block, { type: "photo" | "gallery" }> | { type: "photo"; photo: DemoPhoto } | { type: "gallery"; photos: DemoPhoto[] };

export type DemoContributorRole = "CORRESPONDENT" | "REPORTER" | "TRAINEE_REPORTER" | "PHOTOGRAPHER";

/** One demonstration report. Places, channel, initiatives and series are named by path or slug (see structure.ts). */
export type DemoArticle = {
  slug: string;
  /** Beijing time, "2026-11-20 09:30"; "2026-11-20" where only the day is known. */
  published: string;
  kicker?: string;
  title: string;
  subtitle?: string;
  lead: string;
  source: string;
  originalTitle?: string;
  originalUrl?: string;
  dateline?: string;
  contributors: { role: DemoContributorRole; name: string }[];
  responsibleEditor: string;
  channel: string;
  places: string[];
  topics: string[];
  initiatives?: string[];
  corrections?: { at: string; text: string }[];
  /** Published, then withdrawn with a public explanation. */
  withdrawn?: { at: string; reason: string };
  body: DemoBlock[];
};

/** Inline text: plain strings, or runs made by b, em and a. */
type Inline = string | Text;
const line = (parts: Inline[]): Line => parts.map((part) => (typeof part === "string" ? { text: part } : part));

export const b = (text: string): Text => ({ text, bold: true });
export const em = (text: string): Text => ({ text, emphasis: true });
export const a = (text: string, href: string): Text => ({ text, href });

export const p = (...parts: Inline[]): DemoBlock => ({ type: "paragraph", line: line(parts) });
export const h2 = (text: string): DemoBlock => ({ type: "heading", level: 2, line: [{ text }] });
export const h3 = (text: string): DemoBlock => ({ type: "heading", level: 3, line: [{ text }] });
export const photo = (scene: Scene, caption: string): DemoBlock => ({ type: "photo", photo: { scene, caption } });
export const gallery = (...photos: DemoPhoto[]): DemoBlock => ({ type: "gallery", photos });
export const quote = (text: string | string[], attribution?: string): DemoBlock => ({
  type: "quote",
  lines: [text].flat().map((one) => [{ text: one }]),
  ...(attribution ? { attribution } : {}),
});
export const note = (...lines: string[]): DemoBlock => ({ type: "note", lines: lines.map((one) => [{ text: one }]) });
export const rule = (): DemoBlock => ({ type: "rule" });

type Item = string | [string, Item[]];
const item = (one: Item): ListItem => (typeof one === "string" ? { line: [{ text: one }] } : { line: [{ text: one[0] }], items: one[1].map(item) });
export const ul = (...items: Item[]): DemoBlock => ({ type: "list", ordered: false, items: items.map(item) });
export const ol = (...items: Item[]): DemoBlock => ({ type: "list", ordered: true, items: items.map(item) });

/** A table whose first row is its head. */
export const table = (caption: string, head: string[], ...rows: string[][]): DemoBlock => {
  const cell = (text: string): Cell => ({ line: text ? [{ text }] : [] });
  return { type: "table", caption, rows: [head.map((text) => ({ ...cell(text), header: true as const })), ...rows.map((row) => row.map(cell))] };
};
