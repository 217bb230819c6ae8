import { formatDate } from "@/lib/dates";
import type { PlaceFigure } from "@/lib/places/figures";
import { translator } from "@/lib/messages";
import { InitiativeNumber } from "./initiative-number";
import { SectionHeading } from "./section-heading";
import { SourceLink } from "./source-link";

const t = translator("places");
const site = translator("site");

/** 数据 of what is being done here: each number with its date, its source, and the initiative it is of. */
export function PlaceFigures({ figures }: { figures: PlaceFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <section id="figures" className="mb-12" aria-labelledby="figures-title">
      <SectionHeading id="figures-title" title={t("figures.title")} />
      <p className="-mt-2 mb-4 text-[0.9375rem] text-ink-soft">{t("figures.note")}</p>
      <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
        {figures.map(({ id, metric, scope, asOf, precision, source, initiative, ...number }) => (
          <div key={id} className="flex flex-col border-t border-line pt-3">
            <dt className="order-1 text-ink">
              {metric}
              {scope && <span className="text-ink-soft">（{scope}）</span>}
            </dt>
            <dd className="font-serif text-[1.75rem] leading-tight font-bold">
              <InitiativeNumber figure={number} display />
            </dd>
            <dd className="order-2 mt-0.5 flex flex-wrap gap-x-3 text-[0.9375rem] text-ink-soft">
              {asOf ? site("record.asOf", { date: formatDate(asOf, precision) }) : site("record.asOfUnknown")}
              <SourceLink source={source} />
              <a href={initiative.href} className="hover:text-accent">
                {initiative.name}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
