import { InitiativeStatus } from "../generated/prisma/enums.ts";
import type { DatePrecision } from "../generated/prisma/enums.ts";

type Evidence = { status: InitiativeStatus | null; date: Date | null; precision: DatePrecision };

/** How far an initiative has come, and since when where a report says so. */
export type Progress = { status: InitiativeStatus; since: { date: Date; precision: DatePrecision } | null };

/** 提出 试点 推行 成效 获奖 推广, in this order. */
export const statuses = Object.values(InitiativeStatus);

/** The furthest that any milestone is evidence for, since the first that is. Null where none is: nothing is inferred. */
export function progressOf(milestones: Evidence[]): Progress | null {
  const status = statuses.findLast((one) => milestones.some((milestone) => milestone.status === one));
  return status ? { status, since: earliest(milestones.filter((milestone) => milestone.status === status)) } : null;
}

/** When something began, as far as reports tell: its first step, or else its first report. */
export type Beginning = { date: Date; precision: DatePrecision; by: "milestone" | "report" };

export function beginningOf(milestones: Evidence[], firstReport: Date | undefined): Beginning | null {
  const first = earliest(milestones);
  if (first) return { ...first, by: "milestone" };
  return firstReport ? { date: firstReport, precision: "DAY", by: "report" } : null;
}

function earliest(milestones: Evidence[]): { date: Date; precision: DatePrecision } | null {
  const dated = milestones.flatMap(({ date, precision }) => (date ? [{ date, precision }] : []));
  return dated.sort((one, other) => one.date.getTime() - other.date.getTime())[0] ?? null;
}
