import { Extension, Node } from "@tiptap/core";
import type { Editor } from "@tiptap/core";
import type { Node as DocumentNode } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";

export type ListKind = "bulletList" | "orderedList";

const isList = (node: DocumentNode) => node.type.name === "bulletList" || node.type.name === "orderedList";

export const ListItem = Node.create({
  name: "listItem",
  content: "paragraph (bulletList | orderedList)?",
  defining: true,
  parseHTML: () => [{ tag: "li" }],
  renderHTML: () => ["li", 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      Tab: () => this.editor.commands.sinkListItem(this.name),
      "Shift-Tab": () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** A stored list is ordered or not as a whole, so inner lists follow the outermost one. */
export const UniformLists = Extension.create({
  name: "uniformLists",
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, { doc, tr }) => {
        if (!transactions.some((transaction) => transaction.docChanged)) return null;
        doc.forEach((outer, offset) => {
          if (!isList(outer)) return;
          outer.descendants((inner, position) => {
            if (isList(inner) && inner.type !== outer.type) tr.setNodeMarkup(offset + 1 + position, outer.type);
          });
        });
        return tr.docChanged ? tr : null;
      },
    }),
  ],
});

/** Makes a list of the selection, changes the kind of the one around it, or undoes it. */
export function toggleList(editor: Editor, kind: ListKind): void {
  const { $from } = editor.state.selection;
  const outer = $from.depth > 0 ? $from.node(1) : null;
  if (outer && isList(outer) && outer.type.name !== kind) {
    const type = editor.schema.nodes[kind];
    editor.chain().focus().command(({ tr }) => Boolean(tr.setNodeMarkup($from.before(1), type))).run();
  } else {
    editor.chain().focus().toggleList(kind, "listItem").run();
  }
}
