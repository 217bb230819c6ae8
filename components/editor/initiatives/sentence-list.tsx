"use client";

import { useEffect, useId, useState } from "react";
import { TextField } from "@/components/ui/fields";
import { sentencesToCite } from "@/lib/citations/actions";
import { readableQuote } from "@/lib/citations/citation";
import { translator } from "@/lib/messages/index";

const t = translator("records");

type Props = { articleId: number; error?: string; chosen: string; onChoose: (quote: string) => void };

/** Everything in a report that can be quoted, to choose one. */
export function SentenceList({ articleId, error, chosen, onChoose }: Props) {
  const [sentences, setSentences] = useState<string[] | "failed" | null>(null);
  const [text, setText] = useState("");
  const group = useId();
  useEffect(() => {
    let isAsked = true;
    sentencesToCite(articleId).then(
      (answer) => isAsked && setSentences(answer.ok ? answer.value : "failed"),
      () => isAsked && setSentences("failed"),
    );
    return () => {
      isAsked = false;
    };
  }, [articleId]);
  const shown = Array.isArray(sentences) ? sentences.filter((sentence) => readableQuote(sentence).includes(text.trim())) : [];
  return (
    <div className="mt-4">
      <TextField
        label={t("source.filter")}
        type="search"
        autoComplete="off"
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.preventDefault();
        }}
        hint={t("source.sentenceHint")}
        error={error}
      />
      <p role="status" className="mt-2 text-sm text-ink-soft">
        {sentences === null && t("source.loading")}
        {sentences === "failed" && t("source.failed")}
      </p>
      {shown.length > 0 && (
        <div role="radiogroup" aria-label={t("source.sentence")} className="max-h-80 divide-y divide-line overflow-y-auto rounded-md border border-line">
          {shown.map((sentence) => (
            <label key={sentence} className="flex cursor-pointer items-start gap-3 px-3 py-2.5 hover:bg-paper has-checked:bg-accent-soft">
              <input type="radio" name={group} className="mt-1.5 accent-accent" checked={sentence === chosen} onChange={() => onChoose(sentence)} />
              <span className="min-w-0 flex-1">{readableQuote(sentence)}</span>
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
