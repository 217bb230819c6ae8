import type { Node } from "@tiptap/pm/model";
import type { PhotoUse } from "@/lib/articles/body";
import type { PhotoTexts } from "@/lib/articles/photo-texts";
import { textOf } from "@/lib/articles/photo-texts";
import type { CheckedText } from "@/lib/copy-checks/finding";

const headings = ["kicker", "title", "subtitle", "lead"] as const;
const photoWords = ["caption", "credit"] as const;
type Heading = (typeof headings)[number];
/** Lines that belong to a block: who is quoted, what a table shows. */
const lines = { quote: "attribution", table: "caption" } as const;
export type LineName = (typeof lines)[keyof typeof lines];

/** Where a checked text stands on the screen. `start` is the position of a paragraph's first character. */
export type Place =
  | { at: "heading"; name: Heading }
  | { at: "body"; start: number }
  | { at: "line"; name: LineName; text: string }
  | { at: "photo"; photoId: number; name: (typeof photoWords)[number]; text: string };
export type PlacedText = CheckedText & { place: Place };

type Photos = ReadonlyMap<number, PhotoTexts>;

/** Everything that is checked, in the order of the page. */
export function checkedTexts(fields: Record<Heading, string>, doc: Node, photos: Photos): PlacedText[] {
  const texts: PlacedText[] = headings.map((name) => ({ id: name, text: fields[name], setting: name === "lead" ? "prose" : "label", place: { at: "heading", name } }));
  doc.descendants((node, position, parent) => {
    if (node.isTextblock) texts.push(paragraph(node, position, parent, texts.length));
    const line = lineOf(node);
    if (line) texts.push({ id: `line-${texts.length}`, text: line.text, setting: "label", place: { at: "line", ...line } });
    for (const use of usesIn(node)) texts.push(...wordsOf(use, photos, texts.length));
    return !node.isTextblock;
  });
  return texts.filter(({ text }) => text.trim() !== "");
}

/** Line breaks count as a character, as they do in positions. */
function paragraph(node: Node, position: number, parent: Node | null, number: number): PlacedText {
  const isLabel = node.type.name === "heading" || parent?.type.spec.tableRole !== undefined;
  return { id: `body-${number}`, text: node.textBetween(0, node.content.size, "", "\n"), setting: isLabel ? "label" : "prose", place: { at: "body", start: position + 1 } };
}

function wordsOf(use: PhotoUse, photos: Photos, number: number): PlacedText[] {
  return photoWords.map((name) => {
    const text = textOf(use, photos.get(use.photoId), name);
    return { id: `photo-${number}-${name}`, text, setting: name === "credit" ? "label" : "prose", place: { at: "photo", photoId: use.photoId, name, text } };
  });
}

/** A block's own line, where it has one. */
export function lineOf(node: Node): { name: LineName; text: string } | null {
  const name = node.type.name === "quote" || node.type.name === "table" ? lines[node.type.name] : null;
  return name && { name, text: node.attrs[name] as string };
}

/** The pictures that a block shows, without those on their way. */
export function usesIn(node: Node): PhotoUse[] {
  if (node.type.name === "photo") return [node.attrs as PhotoUse];
  if (node.type.name !== "gallery") return [];
  return (node.attrs["photos"] as (PhotoUse | { uploadId: string })[]).filter((entry) => "photoId" in entry);
}
