import type { DatePrecision } from "../generated/prisma/enums.ts";
import { machineDate } from "../dates.ts";

/** A date as far as it is known. */
export type PartialDate = { date: Date | null; precision: DatePrecision };

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** 2025-11-27, 2025-11, 2025, or nothing where it is not known. Undefined for what is no date. */
export function readPartialDate(text: string): PartialDate | undefined {
  if (text === "") return { date: null, precision: "DAY" };
  const [, year, month, day] = pattern.exec(text) ?? [];
  if (!year) return undefined;
  const date = new Date(`${year}-${month ?? "01"}-${day ?? "01"}T00:00:00Z`);
  const precision = day ? "DAY" : month ? "MONTH" : "YEAR";
  return !Number.isNaN(date.getTime()) && machineDate(date, precision) === text ? { date, precision } : undefined;
}

export function writePartialDate({ date, precision }: PartialDate): string {
  return date ? machineDate(date, precision) : "";
}
