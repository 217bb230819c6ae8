"use client";

import { Tag } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button";
import type { History, HistoryEntry } from "@/lib/articles/history";
import { translator } from "@/lib/messages/index";
import { clock, timeOf } from "./clock";
import { NameButton } from "./name-button";
import { RestoreButton } from "./restore-button";

const t = translator("deskHistory");

type Props = { entry: HistoryEntry; article: History["article"]; mayEdit: boolean; chosen: boolean; onChoose: () => void };

/** One text of the history: when, by whom, what became of it, and what can be done with it. */
export function HistoryRow({ entry, article, mayEdit, chosen, onChoose }: Props) {
  const { id, by, from, at, name, previousId, isHead } = entry;
  const span = timeOf(from) === timeOf(at) ? timeOf(at) : t("span", { from: timeOf(from), to: timeOf(at) });
  return (
    <li className={`flex flex-wrap items-start gap-x-4 gap-y-2 p-3 sm:px-4 ${chosen ? "bg-accent-soft/50" : ""}`}>
      <label className="flex min-w-0 flex-1 basis-72 cursor-pointer items-start gap-3 py-0.5">
        <input
          type="checkbox"
          className="mt-1 size-5 shrink-0 accent-[var(--accent)]"
          aria-label={t("choose", { time: clock(at) })}
          checked={chosen}
          onChange={onChoose}
        />
        <span className="min-w-0">
          {name && (
            <span className="flex items-center gap-1.5 font-semibold">
              <Tag aria-hidden className="size-4 shrink-0 text-accent" />
              {name}
            </span>
          )}
          <span className="block tabular-nums">{t("by", { name: by, time: span })}</span>
          <EntryBadges entry={entry} />
        </span>
      </label>
      <div className="flex flex-wrap gap-1 max-sm:pl-8">
        {previousId && (
          <Link href={`/editor/articles/${article.id}/history/compare?from=${previousId}&to=${id}`} prefetch={false} className={buttonClass({ size: "s", variant: "quiet" })}>
            {t("withPrevious")}
          </Link>
        )}
        {mayEdit && <NameButton articleId={article.id} revisionId={id} name={name} />}
        {mayEdit && !isHead && <RestoreButton article={article} entry={entry} />}
      </div>
    </li>
  );
}

export function EntryBadges({ entry: { isHead, isLive, refused, restoredFrom, published } }: { entry: Omit<HistoryEntry, "previousId"> }) {
  const notes = published.filter(({ note }) => note);
  return (
    <>
      <span className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
        {isHead && <Badge tone="warn">{t("badge.head")}</Badge>}
        {isLive && <Badge tone="good">{t("badge.live")}</Badge>}
        {published.map(({ at }) => (
          <Badge key={at}>{t("badge.published", { time: clock(at) })}</Badge>
        ))}
        {refused && <Badge>{t("badge.refused")}</Badge>}
        {restoredFrom && <Badge>{t("badge.restored", { time: clock(restoredFrom) })}</Badge>}
      </span>
      {notes.map(({ at, note }) => (
        <span key={at} className="mt-1 block text-sm text-ink-soft">
          {t("badge.note", { note })}
        </span>
      ))}
    </>
  );
}
