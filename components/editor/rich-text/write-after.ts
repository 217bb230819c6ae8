import { Extension } from "@tiptap/core";
import { NodeSelection, Plugin, TextSelection } from "@tiptap/pm/state";
import type { Transaction } from "@tiptap/pm/state";
import type { ReactNodeViewProps } from "@tiptap/react";

/** Puts the cursor into the paragraph at `position`, between blocks, making one where there is none. */
export function writeAt(tr: Transaction, position: number): Transaction {
  if (!tr.doc.nodeAt(position)?.isTextblock) tr.insert(position, tr.doc.type.schema.nodes["paragraph"]!.create());
  return tr.setSelection(TextSelection.create(tr.doc, position + 1));
}

/** From a field of a block on to the text behind it. */
export function writeAfter({ editor, getPos, node }: Pick<ReactNodeViewProps, "editor" | "getPos" | "node">): void {
  const start = getPos();
  if (start === undefined) return;
  editor.view.dispatch(writeAt(editor.state.tr, start + node.nodeSize).scrollIntoView());
  editor.view.focus();
}

/** An input method announces its keys with this code. */
const composing = 229;
const writes = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey && (event.key.length === 1 || event.keyCode === composing);

/** Words typed while a picture is selected go behind it; by itself the editor would put them in its place. */
export const WriteBehindSelected = Extension.create({
  name: "writeBehindSelected",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleKeyDown: ({ state, dispatch }, event) => {
          if (state.selection instanceof NodeSelection && writes(event)) dispatch(writeAt(state.tr, state.selection.to));
          return false;
        },
      },
    }),
  ],
});
