import type { InitiativeCard } from "@/lib/initiatives/initiative";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages";
import { Status } from "./status";

export function InitiativeTile({ initiative }: { initiative: InitiativeCard }) {
  const t = translator("site");
  const { name, href, progress, summary, place, reports, newest } = initiative;
  return (
    <article className="group relative flex h-full flex-col rounded-sm border border-line bg-card p-5 hover:border-accent">
      <p className="flex items-center justify-between gap-3 text-[0.9375rem] text-ink-soft">
        {place.name} <Status status={progress?.status ?? null} />
      </p>
      <h3 className="mt-2.5 font-serif text-[1.25rem] leading-snug font-bold">
        <a href={href} className="no-underline group-hover:text-accent before:absolute before:inset-0 before:content-['']">
          {name}
        </a>
      </h3>
      <p className="mt-2 line-clamp-3 text-[0.9375rem] text-ink-soft">{summary}</p>
      <div className="mt-auto pt-4 text-sm text-ink-soft">
        {newest && (
          <p className="line-clamp-2 border-t border-line pt-2.5">
            <time className="tabular-nums">{formatDate(newest.at, "DAY")}</time>
            {"　"}
            <a href={newest.href} className="relative text-ink hover:text-accent">
              {newest.name}
            </a>
          </p>
        )}
        <p className="mt-1">{t("initiative.reportCount", { count: reports })}</p>
      </div>
    </article>
  );
}
