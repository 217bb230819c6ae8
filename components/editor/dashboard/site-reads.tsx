import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import type { SiteReads as Reads } from "@/lib/reads/days";
import { barHeights } from "./bars";
import { Section } from "./section";

const t = translator("dashboard");
const [column, gap, height] = [20, 6, 72];
const dayOf = new Intl.DateTimeFormat("zh-CN", { timeZone: "UTC", month: "long", day: "numeric" });

/** How the whole site was read, day by day for two weeks. */
export function SiteReads({ reads }: { reads: Reads }) {
  const days = reads.dates.map((date, index) => ({ date: dayOf.format(date), count: reads.days[index] ?? 0 }));
  const heights = barHeights(reads.days, height);
  const numbers = [["yesterday", reads.yesterday], ["week", reads.week], ["today", reads.today]] as const;
  return (
    <Section id="site-reads" title={t("site.title")}>
      <div className="rounded-lg border border-line bg-surface p-4 sm:p-5">
        <dl className="grid grid-cols-3 gap-2">
          {numbers.map(([name, count]) => (
            <div key={name}>
              <dt className="text-sm text-ink-soft">{t(`site.${name}`)}</dt>
              <dd className="text-xl font-semibold tabular-nums">{t("site.times", { count })}</dd>
            </div>
          ))}
        </dl>
        <svg
          role="img"
          aria-label={t("site.chart")}
          viewBox={`0 0 ${days.length * (column + gap) - gap} ${height + 1}`}
          preserveAspectRatio="none"
          className="mt-4 h-20 w-full text-accent"
        >
          {days.map(({ date, count }, index) => (
            <g key={date}>
              <title>{t("site.day", { date, count })}</title>
              <rect x={index * (column + gap)} y="0" width={column} height={height + 1} fill="transparent" />
              <rect x={index * (column + gap)} y={height} width={column} height="1" className="fill-line" />
              <rect x={index * (column + gap)} y={height - (heights[index] ?? 0)} width={column} height={heights[index]} fill="currentColor" />
            </g>
          ))}
        </svg>
        <p aria-hidden className="mt-1 flex justify-between text-xs text-ink-soft">
          <span>{days[0]?.date}</span>
          <span>{days.at(-1)?.date}</span>
        </p>
        <p className="mt-3 text-sm text-ink-soft">
          {t("site.note")}
          {reads.since && t("site.since", { date: formatDate(reads.since, "DAY") })}
        </p>
      </div>
    </Section>
  );
}
