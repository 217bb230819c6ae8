import { formatDate } from "@/lib/dates";
import type { InitiativeCard } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { SectionHeading } from "./section-heading";
import { Status } from "./status";

const t = translator("places");

/** What is being done here, and how far each has come; `href` is the page's own place. */
export function PlaceInitiatives({ initiatives, href }: { initiatives: InitiativeCard[]; href: string }) {
  if (initiatives.length === 0) return null;
  return (
    <section id="initiatives" className="mb-12" aria-labelledby="initiatives-here">
      <SectionHeading id="initiatives-here" title={t("initiatives.title")} />
      <ul className="grid gap-x-10 md:grid-cols-2">
        {initiatives.map((initiative) => (
          <li key={initiative.href} className="border-t border-line py-4 first:border-t-0 first:pt-0 md:[&:nth-child(2)]:border-t-0 md:[&:nth-child(2)]:pt-0">
            <Initiative initiative={initiative} isElsewhere={initiative.place.href !== href} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Initiative({ initiative: { name, href, progress, summary, place, reports, newest }, isElsewhere }: { initiative: InitiativeCard; isElsewhere: boolean }) {
  return (
    <article className="group relative">
      <p className="flex flex-wrap items-center gap-x-3 text-[0.9375rem] text-ink-soft">
        <Status status={progress?.status ?? null} />
        {progress?.since && <span className="tabular-nums">{t("initiatives.since", { date: formatDate(progress.since.date, progress.since.precision) })}</span>}
        {isElsewhere && (
          <a href={place.href} className="relative hover:text-accent">
            {place.name}
          </a>
        )}
      </p>
      <h3 className="mt-1.5 font-serif text-[1.25rem] leading-snug font-bold">
        <a href={href} className="no-underline group-hover:text-accent before:absolute before:inset-0 before:content-['']">
          {name}
        </a>
      </h3>
      <p className="mt-1 line-clamp-2 text-[0.9375rem] text-ink-soft">{summary}</p>
      <p className="mt-1 text-[0.9375rem] text-ink-soft">
        {t("initiatives.reports", { count: reports })}
        {newest && (
          <>
            <span aria-hidden="true"> · </span>
            <a href={newest.href} className="relative text-ink hover:text-accent">
              {newest.name}
            </a>
            <time className="ml-2 whitespace-nowrap tabular-nums">{formatDate(newest.at, newest.precision === "MINUTE" ? "DAY" : newest.precision)}</time>
          </>
        )}
      </p>
    </article>
  );
}
