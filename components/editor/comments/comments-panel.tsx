"use client";

import { translator } from "@/lib/messages/index";
import { ThreadCard } from "./thread-card";
import type { Comments } from "./use-comments";

const t = translator("comments");

/** 批注: beside the text on wide screens, below it on narrow ones, in the order of the page. */
export function CommentsPanel({ comments, shown }: { comments: Comments; shown: boolean }) {
  const { open, resolved, placed } = comments;
  return (
    <section aria-label={t("title")} className={`comments-panel ${shown ? "" : "lg:hidden"} ${placed.length === 0 ? "max-lg:hidden" : ""}`}>
      <h2 className="mb-3 text-lg font-semibold lg:sr-only">{t("title")}</h2>
      {open.length === 0 && (
        <p className="rounded-lg border border-dashed border-line-strong/60 p-5 text-[0.9375rem] leading-relaxed text-ink-soft">
          {placed.length === 0 ? t("none") : t("noneOpen")}
          {t("intro")}
        </p>
      )}
      <div className="space-y-3">
        {open.map((one) => (
          <ThreadCard key={one.thread.id} placed={one} comments={comments} />
        ))}
      </div>
      {resolved.length > 0 && (
        <details className="mt-4 text-[0.9375rem]">
          <summary className="cursor-pointer py-1 text-ink-soft">{t("showResolved", { count: resolved.length })}</summary>
          <div className="mt-2 space-y-3">
            {resolved.map((one) => (
              <ThreadCard key={one.thread.id} placed={one} comments={comments} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
