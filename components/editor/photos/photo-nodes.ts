import { Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { bodySchema } from "@/lib/articles/body";
import type { Block } from "@/lib/articles/body";
import { GalleryView } from "./gallery-view";
import { PhotoView } from "./photo-view";
import { UploadView } from "./upload-view";

/** Pictures copied inside the editor travel as JSON; what comes back is checked like any input. */
function readBlock<T extends Block["type"]>(type: T, json: string | null): Extract<Block, { type: T }> | null {
  try {
    const [block] = bodySchema.parse({ version: 1, blocks: [JSON.parse(json ?? "")] }).blocks;
    return block?.type === type ? (block as Extract<Block, { type: T }>) : null;
  } catch {
    return null;
  }
}

const nullAttributes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { default: null, rendered: false }]));

export const Photo = Node.create({
  name: "photo",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => nullAttributes("photoId", "caption", "credit", "alt"),
  parseHTML: () => [{ tag: "figure[data-photo]", getAttrs: (element) => readBlock("photo", element.getAttribute("data-photo"))?.photo ?? false }],
  renderHTML: ({ node }) => ["figure", { "data-photo": JSON.stringify({ type: "photo", photo: node.attrs }) }],
  addNodeView: () => ReactNodeViewRenderer(PhotoView),
});

export const Gallery = Node.create({
  name: "gallery",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => ({ photos: { default: [], rendered: false } }),
  parseHTML: () => [
    {
      tag: "figure[data-gallery]",
      getAttrs: (element) => {
        const block = readBlock("gallery", element.getAttribute("data-gallery"));
        return block ? { photos: block.photos } : false;
      },
    },
  ],
  renderHTML: ({ node }) => ["figure", { "data-gallery": JSON.stringify({ type: "gallery", photos: node.attrs["photos"] }) }],
  addNodeView: () => ReactNodeViewRenderer(GalleryView),
});

/** Holds the place of a picture until it has arrived. Not copied: one upload becomes one picture. A pasted text brings its own (paste/). */
export const Upload = Node.create({
  name: "upload",
  group: "block",
  atom: true,
  draggable: true,
  addAttributes: () => nullAttributes("uploadId"),
  parseHTML: () => [{ tag: "figure[data-arriving]", getAttrs: (element) => ({ uploadId: element.getAttribute("data-arriving") }) }],
  renderHTML: () => ["figure"],
  addNodeView: () => ReactNodeViewRenderer(UploadView),
});
