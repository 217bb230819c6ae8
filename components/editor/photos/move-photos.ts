import type { Editor } from "@tiptap/core";
import type { Node as DocumentNode } from "@tiptap/pm/model";
import type { GalleryEntry } from "@/lib/articles/editor-document";

export const entriesOf = (node: DocumentNode): GalleryEntry[] =>
  node.type.name === "gallery" ? (node.attrs["photos"] as GalleryEntry[]) : [node.attrs as GalleryEntry];

const isPicture = (node: DocumentNode) => ["photo", "gallery", "upload"].includes(node.type.name);

/** The unbroken run of picture blocks around the one at `position`: where it begins and ends, and its blocks. */
export function picturesAround(doc: DocumentNode, position: number): { from: number; to: number; blocks: DocumentNode[] } {
  let run = { from: position, to: position, blocks: [] as DocumentNode[] };
  let found = false;
  doc.forEach((node, offset) => {
    if (found) {
      if (offset === run.to && isPicture(node)) run = { from: run.from, to: offset + node.nodeSize, blocks: [...run.blocks, node] };
      return;
    }
    const continues = run.blocks.length > 0 && offset === run.to;
    if (!isPicture(node)) run = { from: position, to: position, blocks: [] };
    else run = { from: continues ? run.from : offset, to: offset + node.nodeSize, blocks: continues ? [...run.blocks, node] : [node] };
    found = offset === position;
  });
  return run;
}

/** Makes one gallery of the pictures that stand together around `position`. */
export function gather(editor: Editor, position: number): void {
  const { from, to, blocks } = picturesAround(editor.state.doc, position);
  const gallery = editor.schema.nodes["gallery"]!.create({ photos: blocks.flatMap(entriesOf) });
  editor.chain().command(({ tr }) => Boolean(tr.replaceWith(from, to, gallery))).run();
}

/** Makes single pictures of the gallery at `position`. */
export function scatter(editor: Editor, position: number): void {
  const { doc, schema } = editor.state;
  const gallery = doc.nodeAt(position);
  if (gallery?.type.name !== "gallery") return;
  const blocks = entriesOf(gallery).map((entry) => schema.nodes["photoId" in entry ? "photo" : "upload"]!.create(entry));
  editor.chain().command(({ tr }) => Boolean(tr.replaceWith(position, position + gallery.nodeSize, blocks))).run();
}

/** Moves the block at `position` above the one before it, or below the one after. The button that was pressed keeps the focus. */
export function moveBlock(editor: Editor, position: number, direction: -1 | 1): void {
  const { doc } = editor.state;
  const node = doc.nodeAt(position);
  const neighbour = direction < 0 ? doc.resolve(position).nodeBefore : doc.resolve(position + (node?.nodeSize ?? 0)).nodeAfter;
  if (!node || !neighbour) return;
  const to = position + direction * neighbour.nodeSize;
  const pressed = document.activeElement?.getAttribute("aria-label");
  editor
    .chain()
    .command(({ tr }) => Boolean(tr.delete(position, position + node.nodeSize).insert(to, node)))
    .run();
  // The block is drawn anew at its place.
  requestAnimationFrame(() => {
    const moved = editor.view.nodeDOM(to);
    if (moved instanceof HTMLElement && pressed) moved.querySelector<HTMLElement>(`button[aria-label="${pressed}"]`)?.focus();
  });
}

export function swapped<T>(list: T[], index: number, direction: -1 | 1): T[] {
  const other = index + direction;
  if (other < 0 || other >= list.length) return list;
  return list.map((entry, at) => (at === index ? list[other]! : at === other ? list[index]! : entry));
}
