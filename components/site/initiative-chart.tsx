import { formatDate, machineDate } from "@/lib/dates";
import { pointsOf } from "@/lib/initiatives/chart";
import type { Metric } from "@/lib/initiatives/chart";
import { translator } from "@/lib/messages";
import { InitiativeNumber } from "./initiative-number";
import { SourceLink } from "./source-link";

const t = translator("site");
const box = { width: 320, height: 110 };
const margin = { top: 32, side: 36, bottom: 28 };
const number = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 4, useGrouping: "min2" });

/** One metric over time: a line from nought up, and the same numbers as a table for whoever does not see it. */
export function InitiativeChart({ metric: { name, figures } }: { metric: Metric }) {
  const points = pointsOf(figures, box);
  const [first, last] = [points[0]?.figure, points.at(-1)?.figure];
  if (!first?.asOf || !last?.asOf) return null;
  const label = t("record.chart", { metric: name, from: formatDate(first.asOf, first.precision), to: formatDate(last.asOf, last.precision) });
  return (
    <figure className="grid items-center gap-x-10 rounded-sm border border-line bg-card p-4 sm:p-5 lg:grid-cols-2">
      <figcaption className="font-serif lg:col-span-2 text-[1.1875rem] font-bold">
        {name}
        {first.scope && <span className="ml-1 font-sans text-[0.9375rem] font-normal text-ink-soft">{first.scope}</span>}
        {first.unit && <span className="ml-2 font-sans text-sm font-normal text-ink-soft">{first.unit}</span>}
      </figcaption>
      <svg viewBox={`0 0 ${box.width + margin.side * 2} ${box.height + margin.top + margin.bottom}`} role="img" aria-label={label} className="mt-2 w-full max-w-[32rem] text-accent">
        <g transform={`translate(${margin.side} ${margin.top})`}>
          <line x1={-margin.side / 2} x2={box.width + margin.side / 2} y1={box.height} y2={box.height} className="stroke-line" strokeWidth="1.5" />
          <polyline points={points.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ")} fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinejoin="round" />
          {points.map(({ x, y, figure }) => (
            <g key={figure.id}>
              <circle cx={round(x)} cy={round(y)} r="5" fill="currentColor" />
              <text x={round(x)} y={round(y) - 13} textAnchor="middle" className="fill-ink text-[0.9375rem] font-bold tabular-nums">
                {number.format(figure.value)}
              </text>
              <text x={round(x)} y={box.height + 22} textAnchor="middle" className="fill-ink-soft text-[0.8125rem] tabular-nums">
                {figure.asOf && machineDate(figure.asOf, figure.precision === "YEAR" ? "YEAR" : "MONTH").replace("-", ".")}
              </text>
            </g>
          ))}
        </g>
      </svg>
      <div className="mt-3 overflow-x-auto" role="region" aria-label={label} tabIndex={0}>
        <table className="w-full text-[0.9375rem]">
          <thead className="text-left text-sm text-ink-soft">
            <tr>
              <th scope="col" className="py-1 pr-4 font-normal">{t("record.chartDate")}</th>
              <th scope="col" className="py-1 pr-4 font-normal">{t("record.chartValue")}</th>
              <th scope="col" className="py-1 font-normal">{t("record.chartSource")}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.id} className="border-t border-line">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal whitespace-nowrap">
                  {figure.asOf ? formatDate(figure.asOf, figure.precision) : t("record.dateUnknown")}
                </th>
                <td className="py-1.5 pr-4 font-medium whitespace-nowrap">
                  <InitiativeNumber figure={figure} />
                </td>
                <td className="py-1.5">
                  <SourceLink source={figure.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
