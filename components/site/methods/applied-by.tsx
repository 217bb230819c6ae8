import { formatDate } from "@/lib/dates";
import type { InitiativeCard } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { SectionHeading } from "../section-heading";
import { Status } from "../status";

const t = translator("site");

/** Who applies a method, how far each has come, and since when. */
export function AppliedBy({ initiatives }: { initiatives: InitiativeCard[] }) {
  return (
    <section aria-labelledby="applied-by">
      <SectionHeading id="applied-by" title={t("record.method.appliedBy")} />
      {initiatives.length === 0 && <p className="text-ink-soft">{t("record.method.appliedNone")}</p>}
      {initiatives.length > 1 && <p className="-mt-1.5 mb-4 text-[0.9375rem] text-ink-soft">{t("record.method.sameName")}</p>}
      <ul className="divide-y divide-line border-b border-line">
        {initiatives.map((initiative) => (
          <li key={initiative.href} className="grid gap-x-8 gap-y-1.5 py-4 first:pt-0 md:grid-cols-[minmax(0,1fr)_auto]">
            <div>
              <p className="text-[0.9375rem]">
                <a href={initiative.place.href} className="text-ink-soft underline hover:text-accent">
                  {initiative.place.name}
                </a>
              </p>
              <h3 className="font-serif text-[1.25rem] font-bold">
                <a href={initiative.href} className="hover:text-accent">
                  {initiative.name}
                </a>
              </h3>
              <p className="mt-1 line-clamp-3 max-w-[42em] text-[0.9375rem] text-ink-soft">{initiative.summary}</p>
            </div>
            <p className="flex flex-wrap items-center gap-3 text-[0.9375rem] md:flex-col md:items-end md:gap-1.5">
              <Status status={initiative.progress?.status ?? null} />
              <span className="text-ink-soft tabular-nums">{sinceWhen(initiative)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sinceWhen({ since }: InitiativeCard): string {
  if (!since) return t("record.method.sinceUnknown");
  const date = formatDate(since.date, since.precision);
  return since.by === "milestone" ? t("record.since", { date }) : t("record.method.sinceReport", { date });
}
