/** China's clock runs eight hours ahead the whole year. */
const ahead = 8 * 3_600_000;

/** Half a year without a report is worth saying. */
const worthSaying = 6;

/** For how many months nothing was reported (null where that is not long), and when this will have changed. */
export type Silence = { months: number | null; changesAt: Date };

export function silenceSince(newest: Date, now: Date): Silence {
  const [from, to] = [newest, now].map((date) => new Date(date.getTime() + ahead));
  const apart = (to!.getUTCFullYear() - from!.getUTCFullYear()) * 12 + to!.getUTCMonth() - from!.getUTCMonth();
  const months = monthsLater(newest, apart) > now ? apart - 1 : apart;
  return { months: months >= worthSaying ? months : null, changesAt: monthsLater(newest, Math.max(months + 1, worthSaying)) };
}

/** The same day and hour so many months later, or that month's last day where it has no such day. */
function monthsLater(date: Date, months: number): Date {
  const later = new Date(date.getTime() + ahead);
  const day = later.getUTCDate();
  later.setUTCMonth(later.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(day, lastDay));
  return new Date(later.getTime() - ahead);
}
