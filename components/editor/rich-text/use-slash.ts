"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useEffect, useEffectEvent, useState } from "react";
import { matching, slashItems } from "./slash-items";
import type { SlashItem } from "./slash-items";

/** Where a slash was typed at the head of an empty paragraph, and what behind it. */
type Typed = { from: number; to: number; query: string };

function typedIn({ state: { selection }, isEditable }: Editor): Typed | null {
  const { $from, empty } = selection;
  const text = $from.parent.textContent;
  const inParagraph = $from.depth === 1 && $from.parent.type.name === "paragraph" && $from.parent.childCount === 1;
  if (!isEditable || !empty || !inParagraph || $from.parentOffset !== text.length || !/^[/、／][^\s]{0,20}$/.test(text)) return null;
  return { from: $from.start(), to: $from.pos, query: text.slice(1) };
}

/** The menu that a slash opens: what it offers, which is chosen, and the keys that move through it. */
export function useSlash(editor: Editor, onPick: (item: SlashItem) => void) {
  const typed = useEditorState({ editor, selector: ({ editor: now }) => typedIn(now) });
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [marked, setMarked] = useState(0);
  const items = typed ? matching(slashItems, typed.query) : [];
  const open = typed !== null && typed.from !== closedAt && items.length > 0;
  const current = Math.min(marked, items.length - 1);
  const pick = (item: SlashItem) => {
    if (!typed) return;
    editor.chain().focus().deleteRange(typed).run();
    setMarked(0);
    onPick(item);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing) return;
    const item = items[current];
    const act = {
      ArrowDown: () => setMarked((current + 1) % items.length),
      ArrowUp: () => setMarked((current + items.length - 1) % items.length),
      Enter: () => item && pick(item),
      Escape: () => setClosedAt(typed?.from ?? null),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    if (!open) return;
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    const dom = editor.view.dom;
    // Before the editor itself, where Enter would break the line.
    dom.addEventListener("keydown", onKeyDown, { capture: true });
    return () => dom.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [open, editor]);
  return { open, at: typed?.from ?? 0, items, current, pick };
}
