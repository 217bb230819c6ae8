import type { DatePrecision } from "./generated/prisma/enums.ts";

/** China has one time; dates on the site are in it. */
export const timeZone = "Asia/Shanghai";
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("zh-CN", { timeZone, ...options });
const byPrecision: Record<DatePrecision, Intl.DateTimeFormat> = {
  MINUTE: format({ year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hour12: false }),
  DAY: format({ year: "numeric", month: "long", day: "numeric" }),
  MONTH: format({ year: "numeric", month: "long" }),
  YEAR: format({ year: "numeric" }),
};
const parts = format({ year: "numeric", month: "2-digit", day: "2-digit" });

/** 2026年11月21日 09:30, in China's time, no more exact than is known. */
export function formatDate(date: Date, precision: DatePrecision = "MINUTE"): string {
  return byPrecision[precision].format(date);
}

/** The same for machines: 2026-11-21T09:30:00+08:00, 2026-11-21, 2026-11 or 2026. */
export function machineDate(date: Date, precision: DatePrecision = "MINUTE"): string {
  const day = parts.format(date).replaceAll("/", "-");
  if (precision === "DAY") return day;
  if (precision === "MONTH") return day.slice(0, 7);
  if (precision === "YEAR") return day.slice(0, 4);
  return `${new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}

/** The day it is in China, as the database keeps days: its midnight at Greenwich. */
export function dayOf(date: Date): Date {
  return new Date(`${machineDate(date, "DAY")}T00:00:00Z`);
}
