import type { Node } from "@tiptap/pm/model";
import type { PhotoTexts } from "@/lib/articles/photo-texts";
import { anchorAt, findAnchor } from "@/lib/comments/anchor";
import type { Anchor } from "@/lib/comments/anchor";
import { fields as commentable } from "@/lib/comments/comment";
import type { Field, Thread } from "@/lib/comments/comment";
import { checkedTexts } from "../copy-checks/checked-texts";
import type { PlacedText } from "../copy-checks/checked-texts";
import type { Fields } from "../articles/working-text";

/** Where a thread's words stand on the screen: positions of the document in the body, of the field elsewhere; and what they are by now. */
export type PlacedThread = { thread: Thread; range: { from: number; to: number } | null; changed: boolean; words: string };
/** Words that somebody has selected. */
export type Marked = Anchor & { field: Field; photoId: number | null };

type Screen = { fields: Fields; doc: Node; photos: ReadonlyMap<number, PhotoTexts> };
type Piece = { text: string; start: number; offset: number };

/** The body as one text, a line for each paragraph, and the way between its letters and the document's positions. */
function bodyText(texts: PlacedText[]) {
  let offset = 0;
  const pieces = texts.flatMap(({ text, place }): Piece[] => {
    if (place.at !== "body") return [];
    const piece = { text, start: place.start, offset };
    offset += text.length + 1;
    return [piece];
  });
  const text = pieces.map((piece) => piece.text).join("\n");
  const positionAt = (letter: number) => {
    const piece = pieces.findLast((one) => one.offset <= letter);
    return piece ? piece.start + Math.min(letter - piece.offset, piece.text.length) : 0;
  };
  const letterAt = (position: number) => {
    const piece = pieces.findLast((one) => one.start <= position) ?? pieces[0];
    return piece ? piece.offset + Math.max(0, Math.min(position - piece.start, piece.text.length)) : 0;
  };
  return { text, positionAt, letterAt };
}

/** All threads in the order of the page; those whose words are gone stand last. */
export function placedThreads(threads: Thread[], { fields, doc, photos }: Screen): PlacedThread[] {
  const texts = checkedTexts(fields, doc, photos);
  const body = bodyText(texts);
  const placed = threads.map((thread): PlacedThread => {
    const text = thread.field === "body" ? body.text : (texts.find((one) => isIn(one, thread))?.text ?? "");
    const found = findAnchor(text, thread);
    if (!found) return { thread, range: null, changed: true, words: "" };
    const { from, to, changed } = found;
    const range = thread.field === "body" ? { from: body.positionAt(from), to: body.positionAt(to) } : { from, to };
    return { thread, changed, range, words: text.slice(from, to) };
  });
  return placed.toSorted((one, other) => rank(one) - rank(other) || (one.range?.from ?? 0) - (other.range?.from ?? 0) || one.thread.id - other.thread.id);
}

const isIn = ({ place }: PlacedText, { field, photoId }: Thread) =>
  place.at === "heading" ? place.name === field : place.at === "photo" && field === "caption" && place.name === "caption" && place.photoId === photoId;
const rank = ({ thread, range }: PlacedThread) => (range ? commentable.indexOf(thread.field) : commentable.length);

/** What is marked between two positions of the document. */
export function markedInBody({ fields, doc, photos }: Screen, from: number, to: number): Marked {
  const body = bodyText(checkedTexts(fields, doc, photos));
  return { ...anchorAt(body.text, body.letterAt(from), body.letterAt(to)), field: "body", photoId: null };
}
