import { TextCard } from "@/components/article/cards";
import type { YearView } from "@/lib/archive/archive";
import { ordinalOf, periodHref } from "@/lib/archive/period";
import { translator } from "@/lib/messages";

const t = translator("lists");

/** A month of a year, with its newest reports. */
export function YearMonth({ month: { period, count, cards } }: { month: YearView["months"][number] }) {
  return (
    <section className="grid gap-x-10 border-t-2 border-ink pt-3 pb-8 md:grid-cols-[10rem_minmax(0,1fr)]">
      <h2 className="flex items-baseline gap-3 font-serif text-[1.375rem] font-bold md:block">
        <a href={periodHref(period)} className="hover:text-accent">
          {t("archive.monthOf", { month: ordinalOf(period) })}
        </a>
        <span className="font-sans text-[0.9375rem] font-medium text-ink-soft md:block">{t("archive.total", { count })}</span>
      </h2>
      <ul className="divide-y divide-line">
        {cards.map((card) => (
          <li key={card.id} className="py-4 md:first:pt-1">
            <TextCard card={card} lead />
          </li>
        ))}
      </ul>
    </section>
  );
}
