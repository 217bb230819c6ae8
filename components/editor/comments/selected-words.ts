import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { PhotoTexts } from "@/lib/articles/photo-texts";
import { anchorAt } from "@/lib/comments/anchor";
import { longestQuote } from "@/lib/comments/comment";
import type { Field } from "@/lib/comments/comment";
import { usesIn } from "../copy-checks/checked-texts";
import type { Fields } from "../articles/working-text";
import { markedInBody } from "./placed-thread";
import type { Marked } from "./placed-thread";

/** What is selected, and where: on the screen, and in the document or the field. */
export type SelectedWords = Marked & { box: { left: number; bottom: number }; range: { from: number; to: number } };

const ofHead = /^field-(kicker|title|subtitle|lead)$/;

/** The selected words, where they can be commented on. */
export function selectedWords(editor: Editor, fields: Fields, photos: ReadonlyMap<number, PhotoTexts>): SelectedWords | null {
  const focused = document.activeElement;
  const words = focused instanceof HTMLTextAreaElement ? inField(editor, focused) : inBody(editor, fields, photos);
  return words && words.quote.trim() !== "" && words.quote.length <= longestQuote ? words : null;
}

function inField(editor: Editor, field: HTMLTextAreaElement): SelectedWords | null {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const named = commentableField(editor, field);
  if (from === to || !named) return null;
  const { left, bottom } = field.getBoundingClientRect();
  return { ...anchorAt(value, from, to), ...named, box: { left, bottom }, range: { from, to } };
}

/** Which field of the article this is, where its words can be commented on. */
export function commentableField(editor: Editor, field: HTMLTextAreaElement): Pick<Marked, "field" | "photoId"> | null {
  const head = ofHead.exec(field.id)?.[1] as Field | undefined;
  if (head) return { field: head, photoId: null };
  const photoId = captioned(editor, field);
  return photoId === null ? null : { field: "caption", photoId };
}

/** Captions stand on the screen in the order of their pictures in the text. */
function captioned(editor: Editor, field: HTMLTextAreaElement): number | null {
  const index = [...editor.view.dom.querySelectorAll('[data-photo-field="caption"]')].indexOf(field);
  const ids: number[] = [];
  editor.state.doc.descendants((node) => void ids.push(...usesIn(node).map(({ photoId }) => photoId)));
  return ids[index] ?? null;
}

function inBody(editor: Editor, fields: Fields, photos: ReadonlyMap<number, PhotoTexts>): SelectedWords | null {
  const { state, view } = editor;
  const { selection } = state;
  const isHere = view.dom.contains(document.getSelection()?.anchorNode ?? null);
  if (!isHere || !(selection instanceof TextSelection) || selection.empty) return null;
  const { from, to } = selection;
  const end = view.coordsAtPos(to, -1);
  const start = view.coordsAtPos(from, 1);
  const box = { left: start.bottom === end.bottom ? start.left : end.left, bottom: end.bottom };
  return { ...markedInBody({ fields, doc: state.doc, photos }, from, to), box, range: { from, to } };
}
