"use client";

import type { Editor } from "@tiptap/core";
import { FolderSearch } from "lucide-react";
import { useState } from "react";
import { createPortal } from "react-dom";
import { translator } from "@/lib/messages/index";
import { Tool } from "../rich-text/tool";
import { insertPhotos } from "./insert-photos";
import { LibraryDialog } from "./library-dialog";
import { usePhotoDesk } from "./photo-desk";

const t = translator("photos");

/** A tool of the text that puts in pictures which the library has already. */
export function LibraryTool({ editor }: { editor: Editor }) {
  const desk = usePhotoDesk();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Tool label={t("choose.tool")} icon={FolderSearch} onClick={() => setIsOpen(true)} />
      {isOpen &&
        // Outside the toolbar, whose arrow keys go from tool to tool.
        createPortal(
          <div onKeyDown={(event) => event.stopPropagation()}>
            <LibraryDialog
              onClose={() => setIsOpen(false)}
              onChosen={(photos) => {
                setIsOpen(false);
                desk.learn(photos);
                insertPhotos(editor, photos);
              }}
            />
          </div>,
          document.body,
        )}
    </>
  );
}
