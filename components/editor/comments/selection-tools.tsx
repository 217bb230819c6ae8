"use client";

import { MessageSquarePlus } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { translator } from "@/lib/messages/index";
import type { WorkingText } from "../articles/working-text";
import type { PhotoDesk } from "../photos/photo-desk";
import { CommentForm } from "./comment-form";
import { selectedWords } from "./selected-words";
import type { SelectedWords } from "./selected-words";
import { spotIn } from "./spot";
import type { Spot } from "./spot";
import type { Comments } from "./use-comments";

const t = translator("comments");
/** Until a selection has come to rest. */
const calm = 200;
const formWidth = 320;

type Props = { comments: Comments; text: WorkingText; photos: Pick<PhotoDesk, "byId">; onStarted: () => void };

/** At the selected words: a button, and on it the form for what is to be said about them. */
export function SelectionTools({ comments, text, photos, onStarted }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<{ words: SelectedWords; spot: Spot } | null>(null);
  const { editor, pending, setPending } = comments;

  const look = useEffectEvent(() => {
    // The form's own field has a selection too.
    if (layer.current?.contains(document.activeElement)) return;
    const words = editor && !editor.isDestroyed ? selectedWords(editor, text.fields(), photos.byId()) : null;
    setSelected(words && layer.current ? { words, spot: spotIn(layer.current, words.box, formWidth) } : null);
  });
  const onShortcut = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== "KeyM" || !event.altKey || !(event.ctrlKey || event.metaKey) || !selected) return;
    event.preventDefault();
    setPending(selected.words);
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, calm);
    };
    const onKey = (event: KeyboardEvent) => onShortcut(event);
    document.addEventListener("selectionchange", soon, { capture: true });
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", soon, { capture: true });
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    <div ref={layer} className="comment-layer">
      {selected && (
        <div className="comment-tools" style={selected.spot}>
          {pending ? (
            <div role="dialog" aria-label={t("on", { quote: pending.quote })} className="comment-composer">
              <CommentForm
                label={t("on", { quote: pending.quote })}
                send={t("send")}
                onSend={async (said) => {
                  const refusal = await comments.start(pending, said);
                  if (refusal !== null) return refusal;
                  onStarted();
                  return null;
                }}
                onDone={() => {
                  setPending(null);
                  // Other words may have been selected while this was on its way.
                  setSelected((now) => (now?.words === pending ? null : now));
                }}
              />
            </div>
          ) : (
            <button type="button" title={t("addHint")} className="comment-add" onMouseDown={(event) => event.preventDefault()} onClick={() => setPending(selected.words)}>
              <MessageSquarePlus aria-hidden className="size-4" />
              {t("add")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
