import { machineDate } from "../dates.ts";
import type { Taken } from "./exif.ts";

const written = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})$/;
const zone = /^[+-](0\d|1[0-4]):[0-5]\d$/;
/** Before digital cameras; later, a camera whose clock was never set begins in the first minute of some year. */
const earliest = 1990;
const unset = /-01-01T00:00/;
/** As far as a clock on earth may be ahead of ours. */
const ahead = 14 * 3_600_000;

/** The day a picture was taken, or null where the camera does not say, or says what cannot be. A known offset makes it China's day. */
export function takenOn(taken: Taken | null, now: Date): string | null {
  const [, year = "", month = "", day = "", time = ""] = written.exec(taken?.at ?? "") ?? [];
  if (!year || Number(year) < earliest) return null;
  const local = `${year}-${month}-${day}T${time}`;
  const asUtc = new Date(`${local}Z`);
  const exists = !Number.isNaN(asUtc.getTime()) && asUtc.toISOString().startsWith(local);
  if (!exists || unset.test(local)) return null;
  const offset = taken?.offset ?? "";
  const known = zone.test(offset) ? new Date(local + offset) : null;
  if ((known ?? asUtc).getTime() > now.getTime() + ahead) return null;
  return known ? machineDate(known, "DAY") : local.slice(0, 10);
}
