"use client";

import { useRouter } from "next/navigation";
import { useCallback, useState } from "react";
import { publishArticle, takeBackArticle } from "@/lib/articles/actions";
import type { ShownConflict } from "@/lib/articles/editor-types";
import type { Issue } from "@/lib/issue";
import { translator } from "@/lib/messages/index";

const t = translator("deskArticles");

/** How the last attempt to publish or take back ended. */
export type Publishing =
  | { step: "idle" }
  | { step: "working" }
  | { step: "incomplete"; issues: Issue[] }
  | { step: "failed"; message: string }
  | { step: "published"; slug: string }
  | { step: "takenBack" };

type Needs = { articleId: number; save: () => Promise<number | null>; onStale: (conflict: ShownConflict) => void };

export function usePublishing({ articleId, save, onStale }: Needs) {
  const [state, setState] = useState<Publishing>({ step: "idle" });
  const router = useRouter();
  /** The text on the screen is no longer the one that was published. */
  const outdate = useCallback(() => setState((now) => (now.step === "published" ? { step: "idle" } : now)), []);

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
  const publish = (note?: string) =>
    attempt(async () => {
      const revisionId = await save();
      if (revisionId === null) return { step: "idle" };
      const answer = await publishArticle({ articleId, revisionId, ...(note ? { note } : {}) });
      if (!answer.ok) {
        return answer.issues.length ? { step: "incomplete", issues: answer.issues } : { step: "failed", message: answer.message };
      }
      if (answer.value.outcome === "published") return { step: "published", slug: answer.value.slug };
      onStale(answer.value.conflict);
      return { step: "idle" };
    });

  const takeBack = () =>
    attempt(async () => {
      const answer = await takeBackArticle({ articleId });
      return answer.ok ? { step: "takenBack" } : { step: "failed", message: answer.message };
    });

  return { state, publish, takeBack, outdate, fail: (message: string) => setState({ step: "failed", message }) };
}
