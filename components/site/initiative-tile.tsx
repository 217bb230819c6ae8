import type { InitiativeCard } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { Status } from "./status";

export function InitiativeTile({ initiative }: { initiative: InitiativeCard }) {
  const t = translator("site");
  const { name, href, status, summary, place, reports } = initiative;
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
      <p className="mt-auto pt-4 text-sm text-ink-soft">{t("initiative.reportCount", { count: reports })}</p>
    </article>
  );
}
