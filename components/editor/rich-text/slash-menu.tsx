"use client";

import type { Editor } from "@tiptap/core";
import { useRef } from "react";
import { translator } from "@/lib/messages/index";
import { pickable } from "../photos/photo-picker";
import type { SlashItem } from "./slash-items";
import { useSlash } from "./use-slash";

const t = translator("deskHistory");

type Props = { editor: Editor; onPhotos: (files: File[], together: boolean) => void };

/** A slash at the head of an empty line offers everything that can stand in a text. */
export function SlashMenu({ editor, onPhotos }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const together = useRef(false);
  const insert = (item: SlashItem) => {
    if (item.insert) return item.insert(editor);
    together.current = item.id === "gallery";
    picker.current?.click();
  };
  const { open, at, items, current, pick } = useSlash(editor, insert);
  return (
    <>
      {open && (
        <ul role="listbox" aria-label={t("slash.label")} className="slash-menu" style={below(editor, at)}>
          {items.map((item, index) => (
            <li
              key={item.id}
              role="option"
              aria-selected={index === current}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
            >
              {item.label}
              <span aria-hidden>{item.keys.split(" ")[1]}</span>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={picker}
        type="file"
        accept={pickable}
        multiple
        hidden
        aria-label={t("slash.photos")}
        onChange={(event) => {
          onPhotos([...(event.target.files ?? [])], together.current);
          event.target.value = "";
        }}
      />
    </>
  );
}

/** Below the line with the slash, within the editor's box. */
function below(editor: Editor, at: number): { top: number; left: number } {
  const line = editor.view.coordsAtPos(at);
  const box = editor.view.dom.closest(".rich-text")?.getBoundingClientRect();
  return { top: line.bottom - (box?.top ?? 0) + 4, left: line.left - (box?.left ?? 0) };
}
