import type { Editor } from "@tiptap/core";
import type { Body } from "@/lib/articles/body";
import { toDocument } from "@/lib/articles/editor-document";

/** Another's text in place of this one. Only what differs is touched, so that cursor and view stay; it is no step to undo. */
export function putQuietly(editor: Editor, body: Body): void {
  const { state, view } = editor;
  const next = state.schema.nodeFromJSON(toDocument(body));
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || end === null) return;
  // Where the same letters stand twice the ends may run past the start.
  const over = Math.max(0, start - Math.min(end.a, end.b));
  const change = state.tr.replace(start, end.a + over, next.slice(start, end.b + over));
  view.dispatch(change.setMeta("addToHistory", false).setMeta("preventUpdate", true));
}
