import Link from "next/link";
import { stepName } from "@/lib/articles/review/view";
import type { ReviewRow } from "@/lib/articles/review/view";
import { Badge } from "@/components/ui/badge";
import { translator } from "@/lib/messages/index";
import { clock } from "../articles/clock";

const t = translator("review");

type Props = { title: string; rows: ReviewRow[]; none: string; named: (row: ReviewRow) => string };

/** One list of the review desk. */
export function ReviewRows({ title, rows, none, named }: Props) {
  return (
    <section>
      <h2 className="mb-3 font-serif text-xl font-bold">{title}</h2>
      {rows.length === 0 && <p className="rounded-lg border border-line bg-surface p-5 text-ink-soft">{none}</p>}
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface empty:hidden">
        {rows.map((row) => (
          <li key={`${row.articleId}${row.isOwed}`} className="relative px-4 py-3 hover:bg-paper">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <Link href={`/editor/articles/${row.articleId}`} prefetch={false} className="font-serif text-[1.0625rem] leading-snug font-bold after:absolute after:inset-0">
                {row.title || t("desk.untitled")}
              </Link>
              <Badge tone={row.isOwed ? "warn" : "accent"}>{named(row)}</Badge>
            </p>
            <p className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-soft">
              {row.channel && <span>{row.channel}</span>}
              <span>{t("desk.from", { name: row.by, at: clock(row.at) })}</span>
              {row.note && <span className="min-w-0">{row.isOwed ? row.note : t("desk.back", { comment: row.note })}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export const stepNames = (steps: ReviewRow["steps"]) => steps.map(stepName).join("、");
