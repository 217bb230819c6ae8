"use client";

import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import type { ActionState } from "@/lib/action-state";
import { publishArticle, takeBackArticle } from "@/lib/articles/actions";
import type { ShownConflict } from "@/lib/articles/editor-types";
import type { Issue } from "@/lib/issue";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { planPublicationAction } from "@/lib/schedule/actions";
import { chinaTime } from "@/lib/schedule/when";

const t = translator("deskArticles");

/** How the last attempt to publish or take back ended. */
export type Publishing =
  | { step: "idle" }
  | { step: "working" }
  | { step: "incomplete"; issues: Issue[] }
  | { step: "failed"; message: string }
  | { step: "published"; slug: string }
  | { step: "planned"; time: string }
  | { step: "takenBack" };

/** What filling in the page does not put right. */
const notOfText = ["review", "embargo", "at", "change", "reprint"];

function refusal({ issues, message }: Extract<ActionState<never>, { ok: false }>): Publishing {
  const ofText = issues.filter(({ field }) => !notOfText.includes(field));
  if (ofText.length > 0) return { step: "incomplete", issues: ofText };
  return { step: "failed", message: issues.map((issue) => issue.message).join("") || message };
}

type Needs = { articleId: number; save: () => Promise<number | null>; onStale: (conflict: ShownConflict) => void };

export function usePublishing({ articleId, save, onStale }: Needs) {
  const [state, setState] = useState<Publishing>({ step: "idle" });
  const router = useRouter();
  /** The text on the screen is no longer the one that was published. */
  const outdate = useCallback(() => setState((now) => (now.step === "published" || now.step === "planned" ? { step: "idle" } : now)), []);

  const attempt = async (act: () => Promise<Publishing>) => {
    setState({ step: "working" });
    try {
      setState(await act());
      router.refresh();
    } catch {
      setState({ step: "failed", message: t("unreachable") });
    }
  };

  /** Saves what is on the screen, then shows exactly that to readers. */
  const publish = ({ note, correction }: { note?: string; correction?: string } = {}) =>
    attempt(async () => {
      const revisionId = await save();
      if (revisionId === null) return { step: "idle" };
      const answer = await publishArticle({ articleId, revisionId, ...(note ? { note } : {}), ...(correction ? { correction } : {}) });
      if (!answer.ok) return refusal(answer);
      if (answer.value.outcome === "published") return { step: "published", slug: answer.value.slug };
      onStale(answer.value.conflict);
      return { step: "idle" };
    });

  /** Saves what is on the screen, and has exactly that go out at a time, in China's. */
  const plan = (at: string, told: { note: string; correction: string }) =>
    attempt(async () => {
      const revisionId = await save();
      if (revisionId === null) return { step: "idle" };
      const answer = await planPublicationAction({ articleId, revisionId, at, ...told });
      const time = chinaTime(at);
      return answer.ok ? { step: "planned", time: time ? formatDate(time) : at } : refusal(answer);
    });

  const takeBack = () =>
    attempt(async () => {
      const answer = await takeBackArticle({ articleId });
      return answer.ok ? { step: "takenBack" } : { step: "failed", message: answer.message };
    });

  return { state, publish, plan, takeBack, outdate, fail: (message: string) => setState({ step: "failed", message }) };
}
