import { Extension } from "@tiptap/core";
import type { Editor } from "@tiptap/core";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { PlacedThread } from "./placed-thread";

const plugin = new PluginKey<DecorationSet>("comments");
type Range = { from: number; to: number };
type Shown = { placed: PlacedThread[]; active: number | null; pending: Range | null };

/** Tints the words that are commented on: decorations, of which the stored text knows nothing. They move with the text. */
export const CommentMarks = Extension.create({
  name: "comments",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: plugin,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, marks) => {
          const shown = transaction.getMeta(plugin) as Shown | undefined;
          return shown ? DecorationSet.create(transaction.doc, marksOf(shown, transaction.doc.content.size)) : marks.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => plugin.getState(state) },
    }),
  ],
});

export const markLook = (active: boolean) => (active ? "comment-mark comment-mark-active" : "comment-mark");

function marksOf({ placed, active, pending }: Shown, size: number): Decoration[] {
  const marks = placed.flatMap(({ thread, range }) => {
    if (thread.field !== "body" || thread.resolved || !range || range.to > size) return [];
    return [Decoration.inline(range.from, range.to, { class: markLook(thread.id === active), "data-thread": String(thread.id) })];
  });
  return pending && pending.to <= size ? [...marks, Decoration.inline(pending.from, pending.to, { class: markLook(true) })] : marks;
}

export function showMarks(editor: Editor, shown: Shown): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(plugin, shown).setMeta("addToHistory", false));
}
