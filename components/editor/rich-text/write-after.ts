import { TextSelection } from "@tiptap/pm/state";
import type { ReactNodeViewProps } from "@tiptap/react";

/** Puts the cursor into the paragraph behind a block, making one where there is none. */
export function writeAfter({ editor, getPos, node }: Pick<ReactNodeViewProps, "editor" | "getPos" | "node">): void {
  const start = getPos();
  if (start === undefined) return;
  const end = start + node.nodeSize;
  editor
    .chain()
    .command(({ tr }) => {
      const next = tr.doc.nodeAt(end);
      if (!next?.isTextblock) tr.insert(end, editor.schema.nodes["paragraph"]!.create());
      tr.setSelection(TextSelection.create(tr.doc, end + 1));
      return true;
    })
    .run();
  editor.view.focus();
}
