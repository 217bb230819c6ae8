import { SourceLink } from "@/components/site/source-link";
import { Status } from "@/components/site/status";
import type { Card } from "@/lib/articles/article";
import type { Milestone } from "@/lib/initiatives/initiative";
import type { Entry } from "@/lib/initiatives/timeline";
import { translator } from "@/lib/messages";
import { Pager } from "@/components/site/pager";
import { PublicDate } from "./date";
import { Headline } from "./headline";

const t = translator("site");

/** Steps and reports along a line of time, newest first; each step leads to the sentence that says so. */
export function Timeline({ entries, href, first, next }: { entries: Entry[]; href: string; first: boolean; next: string | null }) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="border-t-2 border-ink pt-2.5 pb-3 font-serif text-[1.375rem] font-bold">
        {t(first ? "record.timeline" : "record.timelineOlder")}
      </h2>
      {entries.length === 0 && <p className="text-ink-soft">{t("initiative.noReports")}</p>}
      <ol className="ml-1.5 border-l-2 border-line">
        {entries.map((entry) => (entry.kind === "milestone" ? <Step key={`m${entry.milestone.id}`} step={entry.milestone} /> : <Report key={`r${entry.card.id}`} card={entry.card} />))}
      </ol>
      <Pager href={href} next={next} first={first} />
    </section>
  );
}

const mark = "relative pb-8 pl-6 before:absolute before:top-2 before:-left-[0.4375rem] before:size-3 before:rounded-full before:content-[''] last:pb-0";
const when = "text-[0.9375rem] text-ink-soft tabular-nums";

function Step({ step: { date, precision, text, status, source } }: { step: Milestone }) {
  return (
    <li className={`${mark} before:bg-accent`}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {date ? <PublicDate date={date} precision={precision} className={when} /> : <span className={when}>{t("record.dateUnknown")}</span>}
        {status && <Status status={status} />}
      </p>
      <p className="mt-0.5 text-[1.0625rem] font-medium">{text}</p>
      <p className="mt-0.5 flex flex-wrap gap-x-3 text-sm text-ink-soft">
        {t("record.quoteFrom", { title: source.title.replaceAll("　", " ") })}
        <SourceLink source={source} />
      </p>
    </li>
  );
}

function Report({ card }: { card: Card }) {
  return (
    <li className={`${mark} before:border-2 before:border-accent before:bg-paper`}>
      <p className="flex flex-wrap gap-x-3">
        <PublicDate date={card.publishedAt} precision={card.precision === "MINUTE" ? "DAY" : card.precision} className={when} />
        <span className={when}>{t("record.report")}</span>
      </p>
      <h3 className="font-serif text-[1.1875rem] leading-snug font-bold">
        <a href={card.href} className="hover:text-accent">
          <Headline text={card.title} />
        </a>
      </h3>
      {card.lead && <p className="mt-1 line-clamp-3 text-[0.9375rem] text-ink-soft">{card.lead}</p>}
    </li>
  );
}
