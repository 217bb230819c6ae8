import { formatDate } from "@/lib/dates";
import { isSeries, metricsOf } from "@/lib/initiatives/chart";
import type { Figure } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages";
import { InitiativeChart } from "./initiative-chart";
import { InitiativeNumber } from "./initiative-number";
import { SectionHeading } from "./section-heading";
import { SourceLink } from "./source-link";

const t = translator("site");

/** 数据: each number with its date and its source; a metric known at several times as a line and a table. */
export function InitiativeFigures({ figures }: { figures: Figure[] }) {
  if (figures.length === 0) return null;
  const metrics = metricsOf(figures);
  const single = metrics.filter((metric) => !isSeries(metric)).flatMap((metric) => metric.figures);
  return (
    <section aria-labelledby="figures">
      <SectionHeading id="figures" title={t("record.figures")} />
      <p className="-mt-1.5 mb-5 text-[0.9375rem] text-ink-soft">{t("record.figuresNote")}</p>
      <div className="space-y-8">
        {metrics.filter(isSeries).map((metric) => (
          <InitiativeChart key={metric.figures[0]?.id} metric={metric} />
        ))}
        {single.length > 0 && (
          <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2 lg:grid-cols-3">
            {single.map((figure) => (
              <div key={figure.id} className="flex flex-col border-t border-line pt-3">
                <dt className="order-1 text-ink">
                  {figure.metric}
                  {figure.scope && <span className="text-ink-soft">（{figure.scope}）</span>}
                </dt>
                <dd className="font-serif text-[1.75rem] leading-tight font-bold">
                  <InitiativeNumber figure={figure} display />
                </dd>
                <dd className="order-2 mt-0.5 flex flex-wrap gap-x-3 text-sm text-ink-soft">
                  {asOf(figure)}
                  <SourceLink source={figure.source} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

function asOf({ asOf: date, precision }: Figure): string {
  return date ? t("record.asOf", { date: formatDate(date, precision) }) : t("record.asOfUnknown");
}
