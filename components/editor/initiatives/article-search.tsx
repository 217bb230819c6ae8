"use client";

import { useEffect, useState } from "react";
import { TextField } from "@/components/ui/fields";
import { searchCitable } from "@/lib/citations/actions";
import type { Citable } from "@/lib/citations/citation";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";

const t = translator("records");

type Props = {
  initiativeId: number | null;
  /** Whether it takes the focus when it appears. */
  focus: boolean;
  error?: string;
  onChoose: (article: { id: number; title: string }) => void;
};

/** Published reports by title; before anything is typed, those on the initiative, or the newest. */
export function ArticleSearch({ initiativeId, focus, error, onChoose }: Props) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<Citable[] | "failed" | null>(null);
  useEffect(() => {
    let isAsked = true;
    searchCitable({ text, initiativeId }).then(
      (answer) => isAsked && setFound(answer.ok ? answer.value : "failed"),
      () => isAsked && setFound("failed"),
    );
    return () => {
      isAsked = false;
    };
  }, [text, initiativeId]);
  return (
    <>
      <TextField
        label={t("source.search")}
        type="search"
        autoComplete="off"
        autoFocus={focus}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // Enter would send the form around it.
          if (event.key === "Enter") event.preventDefault();
        }}
        hint={t("source.articleHint")}
        error={error}
      />
      <div role="status" className="text-sm text-ink-soft">
        {found === "failed" && <p className="mt-2">{t("source.failed")}</p>}
        {found !== "failed" && found?.length === 0 && <p className="mt-2">{t("source.none")}</p>}
      </div>
      {found !== "failed" && found !== null && found.length > 0 && (
        <ul aria-label={t("source.article")} className="mt-3 max-h-64 divide-y divide-line overflow-y-auto rounded-md border border-line">
          {found.map(({ id, title, publishedAt }) => (
            <li key={id}>
              <button type="button" className="flex w-full flex-wrap items-baseline justify-between gap-x-4 px-3 py-2.5 text-left hover:bg-paper" onClick={() => onChoose({ id, title })}>
                <span className="min-w-0 flex-1">{title}</span>
                <span className="text-sm text-ink-soft tabular-nums">{publishedAt && formatDate(new Date(publishedAt), "DAY")}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
