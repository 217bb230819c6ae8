"use client";

import { useEffect, useRef } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Issue } from "@/lib/issue";
import { translator } from "@/lib/messages/index";
import { IssueList } from "./issue-list";
import type { Publishing } from "./use-publishing";
import type { SaveState } from "./use-saving";

const t = translator("deskArticles");
const ofHistory = translator("deskHistory");
const ofSchedule = translator("schedule");

type Props = { save: SaveState; publishing: Publishing; missing: Issue[]; onGo: (field: string) => void; onMerge: () => void };

/** How the last attempt ended, where it has to be said. */
export function Outcome({ save, publishing, missing, onGo, onMerge }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { step } = publishing;
  useEffect(() => {
    if (step === "incomplete" || step === "published") box.current?.focus();
  }, [step]);

  return (
    <div ref={box} tabIndex={-1} className="scroll-mt-32 space-y-3 outline-none" aria-live="polite">
      {save.phase === "conflict" && (
        <Alert tone="warn">
          <p>{ofHistory("merge.waiting")}</p>
          <Button size="s" variant="primary" className="mt-2" onClick={onMerge}>
            {ofHistory("merge.open")}
          </Button>
        </Alert>
      )}
      {save.phase === "failed" && save.issues.length > 0 && <IssueList title={t("problems", { count: save.issues.length })} issues={save.issues} onGo={onGo} />}
      {step === "incomplete" && missing.length > 0 && <IssueList title={t("incomplete.title", { count: missing.length })} issues={missing} onGo={onGo} />}
      {step === "incomplete" && missing.length === 0 && <Alert tone="good" title={t("incomplete.done")} />}
      {step === "failed" && <Alert tone="bad">{publishing.message}</Alert>}
      {step === "published" && (
        <Alert tone="good" title={t("published.title")}>
          <p>
            {t("published.text")}{" "}
            <a className="font-medium underline underline-offset-4" href={`/articles/${publishing.slug}`} target="_blank" rel="noopener">
              {t("published.link")}
            </a>
          </p>
        </Alert>
      )}
      {step === "planned" && <Alert tone="good">{ofSchedule("scheduled", { time: publishing.time })}</Alert>}
      {step === "takenBack" && <Alert tone="good">{t("takeBackDialog.done")}</Alert>}
    </div>
  );
}
