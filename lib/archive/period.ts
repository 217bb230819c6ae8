import { formatDate, machineDate, timeZone } from "../dates.ts";
import type { DatePrecision } from "../generated/prisma/enums.ts";

export type Level = "year" | "month" | "day";

/** A year, a month or a day in China's time. `key` is how machines write it: 2025, 2025-12, 2025-12-01. */
export type Period = { level: Level; key: string; from: Date; to: Date };

const levels: Level[] = ["year", "month", "day"];
const hour = new Intl.DateTimeFormat("en-GB", { timeZone, hour: "numeric", hourCycle: "h23" });
const weekday = new Intl.DateTimeFormat("zh-CN", { timeZone, weekday: "long" });
const hourMs = 3_600_000;

/** How exact a report's date has to be to stand in a year, a month, a day. */
export const exactEnough: Record<Level, DatePrecision[]> = {
  year: ["MINUTE", "DAY", "MONTH", "YEAR"],
  month: ["MINUTE", "DAY", "MONTH"],
  day: ["MINUTE", "DAY"],
};

/** When a day begins. Months and days beyond the last run on, as in Date.UTC. */
function beginning(year: number, month: number, day: number): Date {
  const standard = new Date(Date.UTC(year, month - 1, day) - 8 * hourMs);
  // From 1986 to 1991 China put its clocks forward for the summer.
  return new Date(standard.getTime() - Number(hour.format(standard)) * hourMs);
}

/** The period of a key; null where there is none such: 2025-13, 2025-02-30, 25. */
export function periodOf(key: string): Period | null {
  const [, y, m, d] = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(key) ?? [];
  if (y === undefined) return null;
  const [year, month, day] = [Number(y), Number(m ?? 1), Number(d ?? 1)];
  const from = beginning(year, month, day);
  if (!machineDate(from, "DAY").startsWith(key)) return null;
  if (d !== undefined) return { level: "day", key, from, to: beginning(year, month, day + 1) };
  if (m !== undefined) return { level: "month", key, from, to: beginning(year, month + 1, 1) };
  return { level: "year", key, from, to: beginning(year + 1, 1, 1) };
}

/** The period of a level in which an instant lies. */
export function periodAround(at: Date, level: Level): Period {
  const period = periodOf(machineDate(at, "DAY").slice(0, 4 + 3 * levels.indexOf(level)));
  if (!period) throw new RangeError(`${at.toISOString()} is beyond the archive.`);
  return period;
}

/** In which periods a report stands: as far down as its date is known. */
export function periodsOf(at: Date, precision: DatePrecision): Period[] {
  return levels.filter((level) => exactEnough[level].includes(precision)).map((level) => periodAround(at, level));
}

/** A period and those around it, from its year down. */
export function periodTrail(period: Period): Period[] {
  return levels.slice(0, levels.indexOf(period.level) + 1).map((level) => periodAround(period.from, level));
}

export const periodHref = ({ key }: Pick<Period, "key">) => `/archive/${key.replaceAll("-", "/")}`;

/** 2025年, 2025年12月, 2025年12月1日 */
export function periodName({ level, from }: Period): string {
  return formatDate(from, ({ year: "YEAR", month: "MONTH", day: "DAY" } as const)[level]);
}

/** 星期一 */
export const weekdayOf = ({ from }: Period): string => weekday.format(from);

/** The number of a period in the one around it: of a month in its year, of a day in its month. */
export const ordinalOf = ({ key }: Pick<Period, "key">): number => Number(key.slice(-2));

/** The weeks of a month, Monday first; null stands for days of its neighbours. */
export function weeksOf(month: Period): (Period | null)[][] {
  const first = (beginningWeekday(month) + 6) % 7;
  const days: (Period | null)[] = Array.from({ length: first }, () => null);
  for (let day = periodAround(month.from, "day"); day.from < month.to; day = periodAround(day.to, "day")) days.push(day);
  while (days.length % 7 > 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

const beginningWeekday = ({ key }: Period) => new Date(`${key}-01T00:00:00Z`).getUTCDay();
