import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import type { Transaction } from "@tiptap/pm/state";
import type { PhotoUse } from "@/lib/articles/body";
import type { PhotoTexts } from "@/lib/articles/photo-texts";
import { textOf } from "@/lib/articles/photo-texts";
import type { WorkingText } from "../articles/working-text";
import { lineOf, usesIn } from "./checked-texts";
import { rangeOf } from "./highlights";
import type { PlacedFinding } from "./placed-finding";

type Screen = { editor: Editor; text: WorkingText; photos: ReadonlyMap<number, PhotoTexts> };

/**
 * Makes these mends where the words still stand as they were checked; in the body they are one step to undo.
 * Answers the keys of those that were made.
 */
export function mend({ editor, text, photos }: Screen, findings: PlacedFinding[]): string[] {
  const transaction = closeHistory(editor.state.tr);
  // From the end, so that what comes before stays where it was.
  const made = findings.toSorted((one, other) => other.from - one.from).filter((finding) => {
    if (finding.edits.length === 0) return false;
    switch (finding.place.at) {
      case "heading":
        return mendHeading(text, finding, finding.place.name);
      case "body":
        return mendBody(editor, transaction, finding);
      case "line":
        return mendLine(transaction, finding);
      case "photo":
        return mendPhoto(transaction, photos, finding, finding.place);
    }
  });
  if (transaction.docChanged) editor.view.dispatch(transaction);
  return made.map(({ key }) => key);
}

function mendedText(text: string, { from, to, was, edits }: PlacedFinding): string | null {
  if (text.slice(from, to) !== was) return null;
  return edits.reduceRight((all, edit) => all.slice(0, edit.from) + edit.insert + all.slice(edit.to), text);
}

function mendHeading(text: WorkingText, finding: PlacedFinding, name: "kicker" | "title" | "subtitle" | "lead"): boolean {
  const mended = mendedText(text.fields()[name], finding);
  if (mended !== null) text.set(name, mended);
  return mended !== null;
}

/** Character by character, so that bold type and links around them stay. */
function mendBody(editor: Editor, transaction: Transaction, { key, from, edits }: PlacedFinding): boolean {
  const range = rangeOf(editor.state, key);
  if (!range) return false;
  const offset = range.from - from;
  for (const edit of edits.toReversed()) {
    const [start, end] = [transaction.mapping.map(edit.from + offset, 1), transaction.mapping.map(edit.to + offset, 1)];
    // Inserting nothing would take an emptied paragraph away as well.
    if (edit.insert) transaction.insertText(edit.insert, start, end);
    else transaction.delete(start, end);
  }
  return true;
}

/** Found by what stands in it, like a picture. */
function mendLine(transaction: Transaction, finding: PlacedFinding): boolean {
  let made = false;
  transaction.doc.descendants((node, position) => {
    const line = made ? null : lineOf(node);
    const mended = line && finding.place.at === "line" && line.name === finding.place.name ? mendedText(line.text, finding) : null;
    if (!line || mended === null) return !made;
    transaction.setNodeAttribute(position, line.name, mended);
    made = true;
    return false;
  });
  return made;
}

type PhotoPlace = Extract<PlacedFinding["place"], { at: "photo" }>;

/** A picture has no position of its own that outlives an edit: it is found by what stands below it. */
function mendPhoto(transaction: Transaction, photos: Screen["photos"], finding: PlacedFinding, { photoId, name }: PhotoPlace): boolean {
  let made = false;
  transaction.doc.descendants((node, position) => {
    const use = usesIn(node).find((one) => one.photoId === photoId && mendedText(textOf(one, photos.get(photoId), name), finding) !== null);
    if (made || !use) return !made;
    const mended = { ...use, [name]: mendedText(textOf(use, photos.get(photoId), name), finding) };
    if (node.type.name === "photo") transaction.setNodeAttribute(position, name, mended[name]);
    else transaction.setNodeAttribute(position, "photos", (node.attrs["photos"] as PhotoUse[]).map((one) => (one === use ? mended : one)));
    made = true;
    return false;
  });
  return made;
}
