const hour = 3_600_000;
/** China has one time, eight hours before Greenwich, and no summer time. */
const ahead = 8 * hour;
const day = 24 * hour;

/** "2026-11-23T07:00", as a date and time field says it, in China's time. */
export function chinaTime(local: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null;
  const at = new Date(`${local}:00Z`);
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().startsWith(local);
  return exists ? new Date(at.getTime() - ahead) : null;
}

/** The same the other way. */
export function inChina(at: Date): string {
  return new Date(at.getTime() + ahead).toISOString().slice(0, 16);
}

export type Quick = "tonight" | "tomorrowMorning" | "tomorrowNight";

/** What people mostly want, as far as it is still to come. */
export function quickChoices(now: Date): { key: Quick; at: string }[] {
  const on = (date: Date, time: string) => `${inChina(date).slice(0, 10)}T${time}`;
  const tomorrow = new Date(now.getTime() + day);
  const choices: { key: Quick; at: string }[] = [
    { key: "tonight", at: on(now, "20:00") },
    { key: "tomorrowMorning", at: on(tomorrow, "07:00") },
    { key: "tomorrowNight", at: on(tomorrow, "20:00") },
  ];
  return choices.filter(({ at }) => at > inChina(now));
}

export type TimeObjection = "past" | "far";

/** Why nothing can be planned for then. */
export function objectionToTime(at: Date, now: Date): TimeObjection | null {
  if (at <= now) return "past";
  return at.getTime() - now.getTime() > 366 * day ? "far" : null;
}

/** Every process looks each minute: what comes later than two missed its time because none was there. */
export const isLate = (planned: Date, done: Date) => done.getTime() - planned.getTime() > 2 * 60_000;
