"use client";

import { useCallback, useRef, useState } from "react";
import { saveDraft } from "@/lib/articles/actions";
import type { Conflict } from "@/lib/articles/editor-types";
import type { Issue } from "@/lib/issue";
import { translator } from "@/lib/messages/index";
import type { WorkingText } from "./working-text";

const t = translator("deskArticles");

export type SaveState =
  | { phase: "saved"; at: string }
  | { phase: "unsaved" }
  | { phase: "saving" }
  | { phase: "failed"; reason: string; issues: Issue[] }
  | { phase: "conflict"; conflict: Conflict };

/** What the server knows, and how far the screen is ahead of it. */
type Known = { revisionId: number; text: string; at: string };
type Start = { articleId: number; revisionId: number; savedAt: string };

export function useSaving({ articleId, revisionId, savedAt }: Start, text: WorkingText) {
  const [state, setState] = useState<SaveState>({ phase: "saved", at: savedAt });
  const [remarks, setRemarks] = useState<Issue[]>([]);
  const [opened] = useState<Known>(() => ({ revisionId, text: JSON.stringify(text.draft()), at: savedAt }));
  const known = useRef(opened);
  const [head, setHead] = useState(revisionId);
  const abandoned = useRef(false);
  const running = useRef<Promise<number | null> | null>(null);
  const isAhead = useCallback(() => !abandoned.current && known.current.text !== JSON.stringify(text.draft()), [text]);

  /** After every change on the screen. */
  const touch = useCallback(() => {
    setState((now) => {
      if (now.phase === "saving" || now.phase === "conflict") return now;
      return isAhead() ? (now.phase === "failed" ? now : { phase: "unsaved" }) : { phase: "saved", at: known.current.at };
    });
  }, [isAhead]);

  const send = async (basedOnId: number): Promise<number | null> => {
    const draft = text.draft();
    setState({ phase: "saving" });
    try {
      const answer = await saveDraft({ articleId, basedOnId, draft });
      if (!answer.ok) {
        setState({ phase: "failed", reason: answer.message, issues: answer.issues });
        return null;
      }
      if (answer.value.outcome === "stale") {
        setState({ phase: "conflict", conflict: answer.value.conflict });
        return null;
      }
      const { at, issues, slug } = answer.value;
      // An address made by the server takes the place of the one that was sent; a wish that was refused stays, with its reason.
      const settled = issues.length ? draft : { ...draft, slug };
      known.current = { revisionId: answer.value.revisionId, text: JSON.stringify(settled), at };
      if (text.fields().slug === draft.slug) text.set("slug", settled.slug);
      setHead(answer.value.revisionId);
      setRemarks(issues);
      setState(isAhead() ? { phase: "unsaved" } : { phase: "saved", at });
      return answer.value.revisionId;
    } catch {
      setState({ phase: "failed", reason: t("saving.unreachable"), issues: [] });
      return null;
    }
  };

  /** Answers the revision that holds what is on the screen, or null when it could not be saved. */
  const save = async (over?: Conflict): Promise<number | null> => {
    await running.current;
    if (!over && state.phase === "conflict") return null;
    if (!over && !isAhead()) {
      setState({ phase: "saved", at: known.current.at });
      return known.current.revisionId;
    }
    running.current = send(over?.headId ?? known.current.revisionId);
    try {
      return await running.current;
    } finally {
      running.current = null;
    }
  };

  /** The text on the screen was started from another revision than the one this page was opened with. */
  const startFrom = useCallback((id: number) => {
    known.current = { ...known.current, revisionId: id };
  }, []);
  /** What is on the screen is given up: nothing of it waits to be saved. */
  const abandon = useCallback(() => {
    abandoned.current = true;
  }, []);
  const meet = useCallback((conflict: Conflict) => setState({ phase: "conflict", conflict }), []);

  return { state, revisionId: head, remarks, abandon, save, touch, isAhead, startFrom, meet, basedOnId: useCallback(() => known.current.revisionId, []) };
}
