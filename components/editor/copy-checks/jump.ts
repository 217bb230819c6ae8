import type { Editor } from "@tiptap/core";
import { lineOf, usesIn } from "./checked-texts";
import { rangeOf } from "./highlights";
import type { PlacedFinding } from "./placed-finding";

/** Shows the words of a finding, selected. */
export function jumpTo(editor: Editor, { key, from, to, place }: PlacedFinding): void {
  if (place.at === "heading") return select(document.getElementById(`field-${place.name}`), from, to);
  if (place.at === "line") return select(fieldOfLine(editor, place), from, to);
  if (place.at === "photo") return select(fieldOfPhoto(editor, place.photoId, place.name), from, to);
  const range = rangeOf(editor.state, key) ?? { from: place.start, to: place.start };
  if (range.to > editor.state.doc.content.size) return;
  editor.commands.setTextSelection(range);
  editor.view.focus();
  const { node } = editor.view.domAtPos(range.from);
  inSight(node instanceof Element ? node : node.parentElement);
}

export function select(field: Element | null, from: number, to: number): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  field.focus({ preventScroll: true });
  field.setSelectionRange(from, to);
  inSight(field);
}

export const inSight = (element: Element | null) => element?.scrollIntoView({ block: "center" });

function fieldOfLine(editor: Editor, { name, text }: { name: string; text: string }): Element | null {
  let field: Element | null = null;
  editor.state.doc.descendants((node, position) => {
    const line = field ? null : lineOf(node);
    const block = line?.name === name && line.text === text ? editor.view.nodeDOM(position) : null;
    if (block instanceof Element) field = block.querySelector(`[data-line-field="${name}"]`);
    return !field;
  });
  return field;
}

export function fieldOfPhoto(editor: Editor, photoId: number, name: string): Element | null {
  let field: Element | null = null;
  editor.state.doc.descendants((node, position) => {
    const index = usesIn(node).findIndex((use) => use.photoId === photoId);
    const block = index < 0 || field ? null : editor.view.nodeDOM(position);
    if (block instanceof Element) field = block.querySelectorAll(`[data-photo-field="${name}"]`)[index] ?? null;
    return !field;
  });
  return field;
}
