"use client";

import Link from "next/link";
import { useState } from "react";
import { buttonClass } from "@/components/ui/button";
import { formatDate } from "@/lib/dates";
import { byDay } from "@/lib/articles/history";
import type { History } from "@/lib/articles/history";
import { translator } from "@/lib/messages/index";
import { HistoryRow } from "./history-row";

const t = translator("deskHistory");

/** An article's texts day by day; two of them can be chosen to be compared. */
export function HistoryList({ history: { article, mayEdit, entries } }: { history: History }) {
  const [chosen, setChosen] = useState<number[]>([]);
  const toggle = (id: number) => setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now.slice(-1), id]));
  const [from, to] = chosen.toSorted((a, b) => a - b);
  return (
    <>
      <div className="sticky top-0 z-10 -mx-4 flex min-h-14 flex-wrap items-center justify-end gap-3 border-b border-line bg-paper/95 px-4 py-2 backdrop-blur sm:mx-0 sm:px-0">
        {to ? (
          <Link href={`/editor/articles/${article.id}/history/compare?from=${from}&to=${to}`} prefetch={false} className={buttonClass({ variant: "primary" })}>
            {t("compareChosen")}
          </Link>
        ) : (
          <p className="text-sm text-ink-soft">{t("chooseTwo")}</p>
        )}
      </div>
      {byDay(entries).map(({ day, entries: ofDay }) => (
        <section key={day} aria-label={day} className="mt-5">
          <h2 className="mb-2 text-sm font-medium text-ink-soft">{formatDate(new Date(ofDay[0]?.at ?? day), "DAY")}</h2>
          <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
            {ofDay.map((entry) => (
              <HistoryRow key={entry.id} entry={entry} article={article} mayEdit={mayEdit} chosen={chosen.includes(entry.id)} onChoose={() => toggle(entry.id)} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
