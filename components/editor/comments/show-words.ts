import type { Editor } from "@tiptap/core";
import { fieldOfPhoto, inSight, select } from "../copy-checks/jump";
import type { PlacedThread } from "./placed-thread";

/** Shows the words that a thread is about. */
export function showWords(editor: Editor, { thread, range }: PlacedThread): void {
  if (!range) return;
  if (thread.field !== "body") {
    const field = thread.photoId === null ? document.getElementById(`field-${thread.field}`) : fieldOfPhoto(editor, thread.photoId, "caption");
    return select(field, range.from, range.to);
  }
  if (range.to > editor.state.doc.content.size) return;
  const { node } = editor.view.domAtPos(range.from);
  inSight(node instanceof Element ? node : node.parentElement);
}
