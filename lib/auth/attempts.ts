import { db } from "../db.ts";
import { WINDOW_MS, limits, secondsToWait, throttleAddress } from "./throttle.ts";

type Attempt = { id: bigint; login: string };

/**
 * Counts an attempt as failed before it is tried, so that many at once cannot slip through together, and says how
 * long to wait if there were too many before it. A refused attempt counts for nothing: the window slides on.
 */
export async function beginAttempt(login: string, from: string, now: Date): Promise<Attempt | { wait: number }> {
  const address = throttleAddress(from);
  const start = new Date(now.getTime() - WINDOW_MS);
  await prune(start);
  const { id } = await db().signInFailure.create({ data: { login, address, at: now } });
  const before = (where: { login: string } | { address: string }, limit: number) =>
    db().signInFailure.findMany({ where: { ...where, at: { gt: start }, id: { not: id } }, orderBy: { at: "desc" }, take: limit, select: { at: true } });
  const times = (rows: { at: Date }[]) => rows.map(({ at }) => at);
  const wait = Math.max(
    secondsToWait(times(await before({ login }, limits.login)), limits.login, now),
    secondsToWait(times(await before({ address }, limits.address)), limits.address, now),
  );
  if (wait === 0) return { id, login };
  await db().signInFailure.deleteMany({ where: { id } });
  return { wait };
}

/** The right password clears what went wrong with this account. */
export async function attemptSucceeded({ login }: Attempt): Promise<void> {
  await db().signInFailure.deleteMany({ where: { login } });
}

/** What was no guess counts for nothing; what went wrong before goes on counting. */
export async function takeBackAttempt({ id }: Attempt): Promise<void> {
  await db().signInFailure.deleteMany({ where: { id } });
}

/** Skips rows that another sign-in is clearing, so that the two never wait for each other. */
async function prune(before: Date): Promise<void> {
  await db().$executeRaw`
    DELETE FROM "SignInFailure" WHERE id IN (SELECT id FROM "SignInFailure" WHERE at < ${before} FOR UPDATE SKIP LOCKED)`;
}
