import type { Counted } from "@/lib/archive/archive";
import { ordinalOf, periodHref, periodName, weeksOf } from "@/lib/archive/period";
import type { Period } from "@/lib/archive/period";
import { translator } from "@/lib/messages";

const t = translator("lists");
const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** A month, week by week: days on which something was published lead to it. */
export function Calendar({ month, days }: { month: Period; days: Counted[] }) {
  const counts = new Map(days.map(({ period, count }) => [period.key, count]));
  return (
    <table className="w-full table-fixed self-start text-center tabular-nums">
      <caption className="sr-only">{t("archive.calendar", { month: periodName(month) })}</caption>
      <thead>
        <tr className="border-t-2 border-ink text-sm text-ink-soft">
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" className="py-2 font-medium">
              {t(`archive.weekdays.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index} className="border-t border-line">
            {week.map((day, position) => (
              <td key={position} className="h-14 p-0.5 align-top">
                {day && <Day day={day} count={counts.get(day.key) ?? 0} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, count }: { day: Period; count: number }) {
  const number = ordinalOf(day);
  if (count === 0) return <span className="block py-1.5 text-ink-soft">{number}</span>;
  return (
    <a href={periodHref(day)} className="block h-full rounded-sm bg-accent-soft py-1.5 leading-tight no-underline hover:bg-accent hover:text-paper">
      <span className="block font-serif text-[1.0625rem] font-bold">
        {number}
        <span className="sr-only">{t("archive.dayUnit")}</span>
      </span>
      <span className="text-sm">
        {count}
        <span className="sr-only">{t("archive.countUnit")}</span>
      </span>
    </a>
  );
}
