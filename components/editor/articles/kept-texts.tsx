"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { readKeptText } from "@/lib/articles/actions";
import type { KeptText } from "@/lib/articles/editor-types";
import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import { clock } from "./clock";
import { ComparedWithNow } from "./compared-with-now";
import type { Choices } from "./pickable";
import { WideDialog } from "./wide-dialog";

const t = translator("deskArticles");
const nameOf = ({ by, at }: KeptText) => t("kept.by", { name: by, time: clock(at) });

type Props = { articleId: number; kept: KeptText[]; current: () => Draft; choices: Choices; onTake: (draft: Draft) => void };

/** Texts that came too late to become the article's: to look at, and to copy from. */
export function KeptTexts({ articleId, kept, current, choices, onTake }: Props) {
  const [shown, setShown] = useState<{ title: string; draft: Draft } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  if (kept.length === 0) return null;

  const show = async (text: KeptText) => {
    try {
      const answer = await readKeptText({ articleId, revisionId: text.revisionId });
      if (answer.ok) setShown({ title: nameOf(text), draft: answer.value });
      setProblem(answer.ok ? null : answer.message);
    } catch {
      setProblem(t("unreachable"));
    }
  };
  return (
    <Card title={t("kept.title")} hint={t("kept.text")}>
      <ul className="space-y-1">
        {kept.map((text) => (
          <li key={text.revisionId} className="flex items-center justify-between gap-2 text-[0.9375rem]">
            {nameOf(text)}
            <Button size="s" variant="quiet" onClick={() => void show(text)}>
              {t("kept.view")}
            </Button>
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="mt-2 text-sm text-accent">
          {problem}
        </p>
      )}
      <WideDialog open={shown !== null} title={shown?.title ?? ""} onClose={() => setShown(null)}>
        {shown && <p className="mb-4 text-[0.9375rem] text-ink-soft">{t("kept.takeHint")}</p>}
        {shown && <ComparedWithNow kept={shown.draft} now={current} choices={choices} />}
        <div className="mt-5 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <Button onClick={() => setShown(null)}>{t("close")}</Button>
          <Button variant="primary" onClick={() => shown && onTake(shown.draft)}>
            {t("kept.take")}
          </Button>
        </div>
      </WideDialog>
    </Card>
  );
}
