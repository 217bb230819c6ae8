import type { Editor } from "@tiptap/core";
import type { PlacedThread } from "./placed-thread";
import { commentableField } from "./selected-words";

/** The thread about the words that were clicked on, by its id. */
export function threadAt(editor: Editor, target: Element, placed: PlacedThread[]): number | null {
  const mark = target.closest("[data-thread]");
  if (mark) return Number(mark.getAttribute("data-thread"));
  if (!(target instanceof HTMLTextAreaElement) || target.selectionStart !== target.selectionEnd) return null;
  const named = commentableField(editor, target);
  const caret = target.selectionStart;
  const isHit = ({ thread, range }: PlacedThread) =>
    thread.field === named?.field && thread.photoId === named.photoId && !thread.resolved && range !== null && range.from <= caret && caret <= range.to;
  return placed.find(isHit)?.thread.id ?? null;
}
