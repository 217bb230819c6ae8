import { Extension } from "@tiptap/core";
import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { PlacedFinding } from "./placed-finding";

const plugin = new PluginKey<DecorationSet>("copy-checks");
type Spec = { key: string; was: string };
type Change = { show: PlacedFinding[]; hide?: never } | { hide: string[]; show?: never };

/** Underlines what checks have found. They move with the text, and go as soon as somebody changes the words themselves. */
export const Highlights = Extension.create({
  name: "copyChecks",
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: plugin,
      state: { init: () => DecorationSet.empty, apply: (transaction, shown) => next(transaction, shown) },
      props: { decorations: (state) => plugin.getState(state) },
    }),
  ],
});

function next(transaction: Transaction, shown: DecorationSet): DecorationSet {
  const change = transaction.getMeta(plugin) as Change | undefined;
  if (change?.show) return DecorationSet.create(transaction.doc, change.show.flatMap((finding) => underline(finding, transaction.doc)));
  if (change?.hide) return shown.remove(shown.find(undefined, undefined, (spec) => change.hide.includes((spec as Spec).key)));
  if (!transaction.docChanged) return shown;
  const moved = shown.map(transaction.mapping, transaction.doc);
  return moved.remove(moved.find().filter(({ from, to, spec }) => wordsAt(transaction.doc, from, to) !== (spec as Spec).was));
}

function underline({ key, kind, was, reason, place, from, to }: PlacedFinding, doc: Node): Decoration[] {
  if (place.at !== "body" || place.start + to > doc.content.size) return [];
  const range = [place.start + from, place.start + to] as const;
  const spec: Spec = { key, was };
  return [Decoration.inline(...range, { class: `copy-finding copy-finding-${kind}`, title: reason }, spec)];
}

const wordsAt = (doc: Node, from: number, to: number) => doc.textBetween(from, to, "", "\n");

/** The document must be the one in which they were found. */
export const show = (editor: Editor, findings: PlacedFinding[]) => tell(editor, { show: findings });
export const hide = (editor: Editor, keys: string[]) => tell(editor, { hide: keys });

function tell(editor: Editor, change: Change): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(plugin, change).setMeta("addToHistory", false));
}

/** Where the words of a finding stand by now; null once they were changed. */
export function rangeOf(state: EditorState, key: string): { from: number; to: number } | null {
  const [found] = plugin.getState(state)?.find(undefined, undefined, (spec) => (spec as Spec).key === key) ?? [];
  return found ? { from: found.from, to: found.to } : null;
}
