import { machineDate } from "../dates.ts";
import type { AuditEntry } from "./event.ts";

/** Saves of one person on one day, with nothing else in between, are one entry: `count` saves, from the first to the last. */
export type Told = { entry: AuditEntry; count: number; since: string };

/** `entries` newest first. */
export function merged(entries: AuditEntry[]): Told[] {
  const told: Told[] = [];
  for (const entry of entries) {
    const last = told.at(-1);
    if (last && isSameSitting(last.entry, entry)) Object.assign(last, { count: last.count + 1, since: entry.at });
    else told.push({ entry, count: 1, since: entry.at });
  }
  return told;
}

const day = (entry: AuditEntry) => machineDate(new Date(entry.at), "DAY");
const isSameSitting = (a: AuditEntry, b: AuditEntry) =>
  a.action === "article.saved" && b.action === "article.saved" && a.actorId === b.actorId && day(a) === day(b);
