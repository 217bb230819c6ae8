import { align, textLikeness } from "./align.ts";
import type { Block, Body, Line, ListItem, PhotoUse } from "./body.ts";
import { compareWords } from "./compare-words.ts";
import type { Cut, Piece } from "./compare-words.ts";
import type { PhotoTexts } from "./photo-texts.ts";
import { photoTexts, textOf } from "./photo-texts.ts";

export type OwnPhotoTexts = ReadonlyMap<number, PhotoTexts>;
export type PartLabel = (typeof photoTexts)[number] | "attribution" | "tableCaption";

/** A line of a block as it is compared: a paragraph, an item, a row, what is said of a picture. */
type Part = { text: string; label?: PartLabel; photoId?: number };
export type ComparedPart = { label?: PartLabel; photoId?: number; before: Piece[] | null; after: Piece[] | null };

/** A block of two texts; null where one of them lacks it. */
export type ComparedBlock = {
  before: Block | null;
  after: Block | null;
  same: boolean;
  /** The words are the same; what differs is their look, or what kind of block they stand in. */
  onlyLook: boolean;
  parts: ComparedPart[];
};

export function compareBodies(before: Body, after: Body, photos: OwnPhotoTexts, cut: Cut): ComparedBlock[] {
  const key = keyOf(photos);
  const described = ({ blocks }: Body) => blocks.map((block) => ({ block, key: key(block), parts: partsOf(block, photos) }));
  return align(described(before), described(after), (a, b) => a.key === b.key, blockLikeness).map((pair) => {
    const parts = comparedParts(pair.before?.parts ?? [], pair.after?.parts ?? [], cut);
    const same = pair.before?.key === pair.after?.key;
    const changes = parts.some((part) => !part.before || !part.after || [...part.before, ...part.after].some(({ changed }) => changed));
    const onlyLook = !same && pair.before !== null && pair.after !== null && !changes;
    return { before: pair.before?.block ?? null, after: pair.after?.block ?? null, same, onlyLook, parts };
  });
}

/** Tells blocks apart, whatever the order of their keys; a picture's inherited words count as its own. */
export function keyOf(photos: OwnPhotoTexts): (block: Block) => string {
  const spoken = (use: PhotoUse) => [use.photoId, ...photoTexts.map((text) => textOf(use, photos.get(use.photoId), text))];
  return (block) => {
    if (block.type === "photo") return canonical(["photo", spoken(block.photo)]);
    if (block.type === "gallery") return canonical(["gallery", block.photos.map(spoken)]);
    return canonical(block);
  };
}

/** The same text for the same value, in whatever order its keys came. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one);
}

type Described = { block: Block; parts: Part[] };

function blockLikeness(a: Described, b: Described): number {
  const pictures = (one: Described) => one.parts.flatMap(({ photoId }) => photoId ?? []);
  const [mine, theirs] = [new Set(pictures(a)), new Set(pictures(b))];
  if (mine.size > 0 || theirs.size > 0) return mine.intersection(theirs).size / Math.max(mine.size, theirs.size);
  const words = ({ parts }: Described) => parts.map(({ text }) => text).join("\n");
  return textLikeness(words(a), words(b)) * (a.block.type === b.block.type ? 1 : 0.9);
}

function comparedParts(before: Part[], after: Part[], cut: Cut): ComparedPart[] {
  const kin = (a: Part, b: Part) => a.label === b.label && a.photoId === b.photoId;
  // What is said of the same picture belongs together, however little of it is left.
  const likeness = (a: Part, b: Part) => (!kin(a, b) ? 0 : a.photoId !== undefined ? 1 : textLikeness(a.text, b.text));
  const alone = before.length === 1 && after.length === 1;
  const pairs = alone
    ? [{ before: before[0]!, after: after[0]! }]
    : align(before, after, (a, b) => kin(a, b) && a.text === b.text, likeness);
  return pairs.map((pair) => {
    const { label, photoId } = (pair.before ?? pair.after)!;
    const words = compareWords(pair.before?.text ?? "", pair.after?.text ?? "", cut);
    return { label, photoId, before: pair.before && words.before, after: pair.after && words.after };
  });
}

/** Where a link leads is part of what is compared. */
const lineText = (line: Line) => line.map(({ text, href }) => (href ? `${text}（${href}）` : text)).join("");
const itemParts = (items: ListItem[], depth = 0): Part[] =>
  items.flatMap(({ line, items: inner = [] }) => [{ text: `${"　".repeat(depth)}· ${lineText(line)}` }, ...itemParts(inner, depth + 1)]);

function partsOf(block: Block, photos: OwnPhotoTexts): Part[] {
  const spoken = (use: PhotoUse): Part[] =>
    photoTexts.map((label) => ({ label, photoId: use.photoId, text: textOf(use, photos.get(use.photoId), label) }));
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [{ text: lineText(block.line) }];
    case "quote":
      return [...block.lines.map((line) => ({ text: lineText(line) })), ...(block.attribution ? [{ label: "attribution" as const, text: block.attribution }] : [])];
    case "note":
      return block.lines.map((line) => ({ text: lineText(line) }));
    case "list":
      return itemParts(block.items);
    case "table": {
      const rows = block.rows.map((row) => ({ text: row.map(({ line }) => lineText(line)).join(" ｜ ") }));
      return [...(block.caption ? [{ label: "tableCaption" as const, text: block.caption }] : []), ...rows];
    }
    case "photo":
      return spoken(block.photo);
    case "gallery":
      return block.photos.flatMap(spoken);
    case "rule":
      return [];
  }
}
