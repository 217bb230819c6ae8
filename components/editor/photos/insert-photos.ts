import type { Editor } from "@tiptap/core";
import type { Node as DocumentNode } from "@tiptap/pm/model";
import type { EditorView } from "@tiptap/pm/view";
import type { EditorPhoto } from "@/lib/articles/editor-types";
import { writeAt } from "../rich-text/write-after";
import { newUse } from "./new-use";
import { entriesOf } from "./move-photos";

/**
 * Puts pictures on their way into the text: behind the block with the cursor, or at `at`, a place between blocks.
 * The cursor goes behind them, where the next ones belong.
 */
export function insertUploads(editor: Editor, uploadIds: string[], { at, together = false }: { at?: number; together?: boolean } = {}): void {
  const { nodes } = editor.schema;
  const blocks = together
    ? [nodes["gallery"]!.create({ photos: uploadIds.map((uploadId) => ({ uploadId })) })]
    : uploadIds.map((uploadId) => nodes["upload"]!.create({ uploadId }));
  insertBlocks(editor, blocks, at);
}

/** Puts pictures of the library into the text, behind the block with the cursor. */
export function insertPhotos(editor: Editor, photos: EditorPhoto[]): void {
  insertBlocks(editor, photos.map((photo) => editor.schema.nodes["photo"]!.create(newUse(photo))));
}

function insertBlocks(editor: Editor, blocks: DocumentNode[], at?: number): void {
  editor
    .chain()
    .command(({ tr }) => {
      const place = at === undefined ? atCursor(editor) : { from: at, to: at };
      tr.replaceWith(place.from, place.to, blocks);
      writeAt(tr, place.from + blocks.reduce((size, block) => size + block.nodeSize, 0));
      return true;
    })
    .run();
}

/** How many pictures of the text have not arrived, or could not. */
export function picturesOnTheWay(editor: Editor | null): number {
  let count = 0;
  editor?.state.doc.forEach((node) => {
    if (node.type.name === "photo" || node.type.name === "gallery" || node.type.name === "upload") {
      count += entriesOf(node).filter((entry) => "uploadId" in entry).length;
    }
  });
  return count;
}

/** An empty paragraph makes way for the pictures. */
function atCursor({ state: { selection } }: Editor): { from: number; to: number } {
  const { $to } = selection;
  if ($to.depth === 0) return { from: selection.to, to: selection.to };
  const block = $to.node(1);
  const end = $to.after(1);
  return block.type.name === "paragraph" && block.content.size === 0 ? { from: $to.before(1), to: end } : { from: end, to: end };
}

/** The place between blocks nearest to the pointer. */
export function placeAt(view: EditorView, event: MouseEvent): number | undefined {
  const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!found) return undefined;
  const $position = view.state.doc.resolve(found.pos);
  if ($position.depth === 0) return found.pos;
  const before = $position.before(1);
  const drawn = view.nodeDOM(before);
  const box = drawn instanceof Element ? drawn.getBoundingClientRect() : null;
  return box && event.clientY < box.top + box.height / 2 ? before : $position.after(1);
}
