"use client";

import type { Editor } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { useCallback, useEffect, useEffectEvent, useMemo, useState } from "react";
import type { ActionState } from "@/lib/action-state";
import * as actions from "@/lib/comments/actions";
import type { Thread } from "@/lib/comments/comment";
import { translator } from "@/lib/messages/index";
import type { Fields, WorkingText } from "../articles/working-text";
import type { PhotoDesk } from "../photos/photo-desk";
import { isLookedAt } from "../presence/attention";
import { showMarks } from "./comment-marks";
import { placedThreads } from "./placed-thread";
import type { PlacedThread } from "./placed-thread";
import { readThreads } from "./read-threads";
import type { SelectedWords } from "./selected-words";

const t = translator("comments");
/** How often others' words are looked for. */
const rhythm = 8_000;
/** After the last key. */
const calm = 600;

type Needs = { articleId: number; initial: Thread[]; text: WorkingText; photos: Pick<PhotoDesk, "byId"> };
export type Comments = ReturnType<typeof useComments>;

/** What was said about the text on the screen, and where its words stand by now. */
export function useComments({ articleId, initial, text, photos }: Needs) {
  const [threads, setThreads] = useState(initial);
  const [active, setActive] = useState<number | null>(null);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [screen, setScreen] = useState<{ doc: Node; fields: Fields } | null>(null);
  const [pending, setPending] = useState<SelectedWords | null>(null);

  const placed = useMemo((): PlacedThread[] => (screen ? placedThreads(threads, { ...screen, photos: photos.byId() }) : []), [threads, screen, photos]);
  useEffect(() => {
    // Written on meanwhile: it will be looked at again in a moment.
    if (editor && !editor.isDestroyed && editor.state.doc === screen?.doc) showMarks(editor, { placed, active, pending: pending?.field === "body" ? pending.range : null });
  }, [editor, screen, placed, active, pending]);
  const look = useEffectEvent(() => {
    if (editor && !editor.isDestroyed && !editor.view.composing) setScreen({ doc: editor.state.doc, fields: text.fields() });
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = text.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(look, calm);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [text]);

  const read = useCallback(async () => {
    const answer = await readThreads(articleId);
    if (answer) setThreads((before) => (JSON.stringify(before) === JSON.stringify(answer) ? before : answer));
  }, [articleId]);
  useEffect(() => {
    const renew = () => isLookedAt() && void read();
    const timer = setInterval(renew, rhythm);
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [read]);

  const onEditor = useCallback(
    (created: Editor) => {
      setEditor(created);
      setScreen({ doc: created.state.doc, fields: text.fields() });
    },
    [text],
  );
  /** Answers what stood in the way, or null. */
  const perform = async (act: () => Promise<ActionState<unknown>>): Promise<string | null> => {
    const answer = await act().catch(() => null);
    await read();
    return answer?.ok ? null : (answer?.message ?? t("unreachable"));
  };
  const start = async (words: SelectedWords, said: string): Promise<string | null> => {
    const { field, photoId, quote, before, after } = words;
    const answer = await actions.startThread({ articleId, field, photoId, quote, before, after, text: said }).catch(() => null);
    if (!answer?.ok) return answer?.message ?? t("unreachable");
    await read();
    setActive(answer.value.threadId);
    return null;
  };
  return {
    editor,
    placed,
    open: placed.filter(({ thread }) => !thread.resolved),
    resolved: placed.filter(({ thread }) => thread.resolved),
    active,
    setActive,
    pending,
    setPending,
    start,
    reply: (threadId: number, said: string) => perform(() => actions.replyToThread({ threadId, text: said })),
    edit: (commentId: number, said: string) => perform(() => actions.editComment({ commentId, text: said })),
    remove: (commentId: number) => perform(() => actions.deleteComment({ commentId })),
    settle: (threadId: number, resolved: boolean) => perform(() => actions.settleThread({ threadId, resolved })),
    onEditor,
  };
}
