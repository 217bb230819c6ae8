import type { ArchiveYear } from "@/lib/archive/archive";
import { ordinalOf, periodHref, periodName } from "@/lib/archive/period";
import { translator } from "@/lib/messages";

const t = translator("lists");
const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Every year with its twelve months; those in which nothing stands are there, and lead nowhere. */
export function ArchiveYears({ years }: { years: ArchiveYear[] }) {
  return (
    <ul>
      {years.map((year) => (
        <li key={year.period.key} className="grid gap-x-10 gap-y-4 border-t-2 border-ink pt-4 pb-10 lg:grid-cols-[14rem_minmax(0,1fr)]">
          <h2 className="font-serif text-[1.75rem] leading-tight font-black">
            <a href={periodHref(year.period)} className="hover:text-accent">
              {periodName(year.period)}
            </a>
            <span className="ml-3 font-sans text-[0.9375rem] font-medium text-ink-soft">{t("archive.total", { count: year.count })}</span>
          </h2>
          <ul className="grid grid-cols-4 gap-px bg-line p-px sm:grid-cols-6">
            {months.map((number) => (
              <Month key={number} number={number} year={year} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Month({ number, year }: { number: number; year: ArchiveYear }) {
  const month = year.months.find(({ period }) => ordinalOf(period) === number);
  const name = t("archive.monthOf", { month: number });
  if (!month) return <li className="bg-paper px-3 py-2.5 text-ink-soft">{name}</li>;
  return (
    <li className="bg-card">
      <a href={periodHref(month.period)} className="block h-full px-3 py-2.5 no-underline hover:bg-accent-soft hover:text-accent">
        <span className="block font-serif text-[1.1875rem] font-bold">{name}</span>
        <span className="text-sm text-ink-soft">{t("archive.count", { count: month.count })}</span>
      </a>
    </li>
  );
}
