import type { ReactNode } from "react";
import { formatDate, machineDate } from "@/lib/dates";

type Props<T> = { events: T[]; at: (event: T) => string; row: (event: T) => ReactNode };

/** Events under their days, in the order given. */
export function EventDays<T>({ events, at, row }: Props<T>) {
  const days = [...Map.groupBy(events, (event) => machineDate(new Date(at(event)), "DAY"))];
  return days.map(([day, ofDay]) => (
    <section key={day} aria-label={day} className="mt-5">
      <h2 className="mb-2 text-sm font-medium text-ink-soft">{formatDate(new Date(`${day}T00:00:00+08:00`), "DAY")}</h2>
      <ol className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">{ofDay.map(row)}</ol>
    </section>
  ));
}
