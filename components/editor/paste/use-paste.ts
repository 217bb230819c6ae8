"use client";

import type { Editor } from "@tiptap/core";
import type { EditorView } from "@tiptap/pm/view";
import { useState } from "react";
import type { RefObject } from "react";
import { insertUploads, placeAt } from "../photos/insert-photos";
import type { PhotoDesk } from "../photos/photo-desk";
import { clean } from "./clean";
import { inertMarkup } from "./inert-markup";
import { withoutIndent } from "./inline";
import { noteOn } from "./paste-note";
import { toHtml } from "./to-html";
import { fromDom } from "./tree";
import { wishFor } from "./wishes";
import { restoreWordLists } from "./word-lists";

type InsertFiles = (files: File[], options?: { at?: number }) => void;

/** How a text takes what is pasted or dropped into it: for the editor's own properties, and a note on what came of it. */
export function usePaste(editor: RefObject<Editor | null>, { sendPasted }: Pick<PhotoDesk, "sendPasted">, insertFiles: InsertFiles) {
  const [note, setNote] = useState<string | null>(null);

  const transformPastedHTML = (html: string, { state }: EditorView): string => {
    if (html.includes("data-pm-slice")) return html;
    const source = new DOMParser().parseFromString(inertMarkup(html), "text/html");
    restoreWordLists(source.body);
    const pasted = clean(fromDom(source.body));
    const pictures = pasted.blocks.flatMap((block) => (block.type === "picture" ? [block.picture] : []));
    const ids = sendPasted(pictures.map((picture, index) => wishFor(picture, index + 1)));
    setNote(noteOn(pasted));
    queueMicrotask(() => placeStray(editor.current, ids));
    // A picture would tear a table or a list apart: it goes behind.
    const isInside = state.selection.$from.depth > 1;
    const blocks = isInside ? pasted.blocks.filter(({ type }) => type !== "picture") : pasted.blocks;
    return toHtml(blocks, (picture) => ids[pictures.indexOf(picture)] ?? "");
  };

  return {
    note,
    closeNote: () => setNote(null),
    props: {
      transformPastedHTML,
      transformPastedText: withoutIndent,
      handleDOMEvents: {
        // Before the editor reads the markup that comes along: a copied picture names its address there, too.
        paste: (_: EditorView, event: ClipboardEvent) => {
          const files = [...(event.clipboardData?.files ?? [])];
          if (files.length === 0 || event.clipboardData?.getData("text/plain").trim()) return false;
          event.preventDefault();
          insertFiles(files);
          return true;
        },
        drop: (view: EditorView, event: DragEvent) => {
          const files = [...(event.dataTransfer?.files ?? [])];
          if (view.dragging || files.length === 0) return false;
          event.preventDefault();
          insertFiles(files, { at: placeAt(view, event) });
          return true;
        },
      },
    },
  };
}

/** Pictures that found no place where the text was pasted, as in a table's cell, go behind it. */
function placeStray(editor: Editor | null, ids: string[]): void {
  if (!editor || editor.isDestroyed || ids.length === 0) return;
  const placed = new Set<unknown>();
  editor.state.doc.descendants((node) => {
    if (node.type.name === "upload") placed.add(node.attrs["uploadId"]);
    if (node.type.name === "gallery") for (const entry of node.attrs["photos"] as { uploadId?: string }[]) placed.add(entry.uploadId);
  });
  const stray = ids.filter((id) => !placed.has(id));
  if (stray.length > 0) insertUploads(editor, stray);
}
