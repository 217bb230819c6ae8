"use client";

import { useCallback, useRef, useState } from "react";
import type { ActionState } from "@/lib/action-state";
import type { SaveAnswer, ShownConflict } from "@/lib/articles/editor-types";
import type { Draft, SaveDraft } from "@/lib/articles/schema";
import type { Issue } from "@/lib/issue";
import { sendDraft } from "./send-draft";
import type { WorkingText } from "./working-text";

export type SaveState =
  | { phase: "saved"; at: string }
  | { phase: "unsaved" }
  | { phase: "saving" }
  /** The server cannot be reached; the text is kept in this browser. */
  | { phase: "offline" }
  | { phase: "failed"; reason: string; issues: Issue[] }
  | { phase: "conflict"; conflict: ShownConflict };

/** What the server knows, and how far the screen is ahead of it. `base` is that text, where this page has seen it. */
type Known = { revisionId: number; text: string; base: Draft | null; at: string };
type Start = { articleId: number; revisionId: number; savedAt: string; page: string };
type Sent = SaveDraft & { page: { id: string; step: number } };

export function useSaving({ articleId, revisionId, savedAt, page }: Start, text: WorkingText) {
  const [state, setState] = useState<SaveState>({ phase: "saved", at: savedAt });
  const [remarks, setRemarks] = useState<Issue[]>([]);
  const [opened] = useState<Known>(() => ({ revisionId, text: JSON.stringify(text.draft()), base: text.draft(), at: savedAt }));
  const known = useRef(opened);
  const [head, setHead] = useState(revisionId);
  const abandoned = useRef(false);
  const running = useRef<Promise<number | null> | null>(null);
  const conflicted = useRef(false);
  /** How many this page has sent, and the last of them that was answered. */
  const steps = useRef({ sent: 0, answered: 0 });
  const isAhead = useCallback(() => !abandoned.current && known.current.text !== JSON.stringify(text.draft()), [text]);

  /** After every change on the screen. */
  const touch = useCallback(() => {
    setState((now) => {
      if (now.phase === "saving" || now.phase === "conflict") return now;
      if (!isAhead()) return { phase: "saved", at: known.current.at };
      return now.phase === "failed" || now.phase === "offline" ? now : { phase: "unsaved" };
    });
  }, [isAhead]);

  const pack = useCallback(
    (basedOnId: number): Sent => ({ articleId, basedOnId, page: { id: page, step: ++steps.current.sent }, draft: text.draft() }),
    [articleId, page, text],
  );

  /** Takes an answer in; one that comes after a later one's says nothing new. */
  const settle = useCallback(
    ({ page: { step }, draft }: Sent, answer: ActionState<SaveAnswer> | null): number | null => {
      if (step < steps.current.answered) return known.current.revisionId;
      steps.current.answered = step;
      if (!answer) setState({ phase: "offline" });
      else if (!answer.ok) setState({ phase: "failed", reason: answer.message, issues: answer.issues });
      else if (answer.value.outcome === "stale") {
        conflicted.current = true;
        setState({ phase: "conflict", conflict: answer.value.conflict });
      } else {
        const { at, issues, slug, revisionId: saved } = answer.value;
        // An address made by the server takes the place of the one that was sent; a wish that was refused stays, with its reason.
        const settled = issues.length ? draft : { ...draft, slug };
        known.current = { revisionId: saved, text: JSON.stringify(settled), base: settled, at };
        conflicted.current = false;
        if (text.fields().slug === draft.slug) text.set("slug", settled.slug);
        setHead(saved);
        setRemarks(issues);
        setState(isAhead() ? { phase: "unsaved" } : { phase: "saved", at });
        return saved;
      }
      return null;
    },
    [text, isAhead],
  );

  /** Answers the revision that holds what is on the screen, or null when it could not be saved. `over` goes on from another's text. */
  const save = useCallback(
    async (over?: ShownConflict): Promise<number | null> => {
      await running.current;
      if (!over && conflicted.current) return null;
      if (!over && !isAhead()) {
        setState({ phase: "saved", at: known.current.at });
        return known.current.revisionId;
      }
      setState({ phase: "saving" });
      const sent = pack(over?.headId ?? known.current.revisionId);
      running.current = sendDraft(sent).then((answer) => settle(sent, answer));
      try {
        return await running.current;
      } finally {
        running.current = null;
      }
    },
    [isAhead, pack, settle],
  );

  /** What is on the screen goes out now, whatever is on its way: the page may be gone in a moment. */
  const flush = useCallback(async (): Promise<void> => {
    if (!isAhead() || conflicted.current) return;
    const sent = pack(known.current.revisionId);
    settle(sent, await sendDraft(sent, { leaving: true }));
  }, [isAhead, pack, settle]);

  /** The text on the screen was started from another revision than the one this page was opened with. */
  const startFrom = useCallback((id: number) => {
    if (id !== known.current.revisionId) known.current = { ...known.current, revisionId: id, base: null };
  }, []);
  /** The server's text has become another, and this page shows it: nothing waits to be saved. */
  const adopt = useCallback((id: number, draft: Draft, at: string) => {
    known.current = { revisionId: id, text: JSON.stringify(draft), base: draft, at };
    setHead(id);
    setState({ phase: "saved", at });
  }, []);
  /** What is on the screen is given up: nothing of it waits to be saved. */
  const abandon = useCallback(() => {
    abandoned.current = true;
  }, []);
  const meet = useCallback((conflict: ShownConflict) => {
    conflicted.current = true;
    setState({ phase: "conflict", conflict });
  }, []);
  const basedOnId = useCallback(() => known.current.revisionId, []);
  const base = useCallback(() => known.current.base, []);

  return { state, revisionId: head, remarks, abandon, adopt, save, flush, touch, isAhead, startFrom, meet, basedOnId, base };
}
