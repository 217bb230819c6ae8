import type { InitiativeCard } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { Status } from "./status";

export function InitiativeTile({ initiative }: { initiative: InitiativeCard }) {
  const t = translator("site");
  const { name, href, status, summary, place, labels, reports } = initiative;
  return (
    <article className="group relative flex h-full flex-col rounded-sm border border-line bg-card p-5 hover:border-accent">
      <p className="flex items-center justify-between gap-3 text-[0.9375rem] text-ink-soft">
        {place.name} <Status status={status} />
      </p>
      <h3 className="mt-2.5 font-serif text-[1.25rem] leading-snug font-bold">
        <a href={href} className="no-underline group-hover:text-accent before:absolute before:inset-0 before:content-['']">
          {name}
        </a>
      </h3>
      <p className="mt-2 line-clamp-3 text-[0.9375rem] text-ink-soft">{summary}</p>
      <div className="mt-auto flex items-end justify-between gap-3 pt-4">
        <ul className="flex flex-wrap gap-1.5">
          {labels.map((label) => (
            <li key={label} className="rounded-xs bg-paper-deep px-1.5 py-0.5 text-sm">
              {label}
            </li>
          ))}
        </ul>
        <p className="shrink-0 text-sm text-ink-soft">{t("initiative.reportCount", { count: reports })}</p>
      </div>
    </article>
  );
}
