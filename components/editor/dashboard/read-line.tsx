import { translator } from "@/lib/messages/index";
import type { Reads } from "@/lib/reads/days";
import { linePoints } from "./bars";

const t = translator("dashboard");
const width = 72;
const height = 20;

/** How an article is read, as a line of two weeks and the numbers. */
export function ReadLine({ reads, isNew }: { reads: Reads; isNew: boolean }) {
  if (isNew) return <p className="text-sm text-ink-soft">{t("published.isNew", { count: reads.today })}</p>;
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-ink-soft tabular-nums">
      <svg
        role="img"
        aria-label={t("published.trend", { days: reads.days.join("、") })}
        viewBox={`-1 -2 ${width + 2} ${height + 4}`}
        className="h-6 w-19 shrink-0 text-accent"
      >
        <polyline points={linePoints(reads.days, width, height)} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
      </svg>
      <span className="min-w-24 font-medium text-ink sm:text-right">{t("published.week", { count: reads.week })}</span>
      <span className="min-w-20 sm:text-right">{t("published.yesterday", { count: reads.yesterday })}</span>
    </p>
  );
}
