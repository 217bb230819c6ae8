"use client";

import { MessageSquareText } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { translator } from "@/lib/messages/index";
import { isNarrow } from "../articles/is-narrow";
import { spotIn } from "./spot";
import type { Spot } from "./spot";
import { threadAt } from "./thread-at";
import type { Comments } from "./use-comments";

const t = translator("comments");
const buttonWidth = 120;

/** A click on commented words shows what was said; where that stands far below, a button at the words leads there, or nobody could write in them. */
export function OpenThread({ comments, onOpen }: { comments: Comments; onOpen: () => void }) {
  const layer = useRef<HTMLDivElement>(null);
  const [tapped, setTapped] = useState<{ thread: number; spot: Spot } | null>(null);
  const { editor, placed, setActive } = comments;
  const show = (thread: number) => {
    setActive(thread);
    onOpen();
  };
  const onClick = useEffectEvent(({ target }: Event) => {
    setTapped(null);
    const thread = editor && !editor.isDestroyed && target instanceof Element ? threadAt(editor, target, placed) : null;
    if (thread === null || !layer.current) return;
    if (!isNarrow()) return show(thread);
    // So that it is gone to again if one has been there before.
    setActive(null);
    setTapped({ thread, spot: spotIn(layer.current, (target as Element).getBoundingClientRect(), buttonWidth) });
  });
  useEffect(() => {
    const listen = (event: Event) => onClick(event);
    // Selected words have a button of their own at the same place.
    const giveWay = () => isSelecting() && setTapped(null);
    document.addEventListener("click", listen);
    document.addEventListener("selectionchange", giveWay, { capture: true });
    return () => {
      document.removeEventListener("click", listen);
      document.removeEventListener("selectionchange", giveWay, { capture: true });
    };
  }, []);
  return (
    <div ref={layer} className="comment-layer">
      {tapped && (
        <div className="comment-tools" style={tapped.spot}>
          <button type="button" className="comment-add" onClick={() => show(tapped.thread)}>
            <MessageSquareText aria-hidden className="size-4" />
            {t("show")}
          </button>
        </div>
      )}
    </div>
  );
}

function isSelecting(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLTextAreaElement ? field.selectionStart !== field.selectionEnd : document.getSelection()?.isCollapsed === false;
}
