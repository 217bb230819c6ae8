const HOUR = 3_600_000;

/** However busy, a session ends after thirty days; unused, after twelve hours. */
export const SESSION_MS = 30 * 24 * HOUR;
export const IDLE_MS = 12 * HOUR;
/** How exactly we know when a session was last used: each finer step would be a write more. */
const SEEN_EVERY_MS = 60_000;

type Life = { createdAt: Date; lastSeenAt: Date; expiresAt: Date; endedAt: Date | null };

export function isAlive(session: Omit<Life, "createdAt">, now: Date): boolean {
  return session.endedAt === null && session.expiresAt > now && now.getTime() - session.lastSeenAt.getTime() < IDLE_MS;
}

export function isSeenNews(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= SEEN_EVERY_MS;
}

/** A session that began before this has certainly ended. */
export function startOf(now: Date): Date {
  return new Date(now.getTime() - SESSION_MS);
}

/** What a query for living sessions asks. */
export function aliveWhere(now: Date) {
  return { endedAt: null, expiresAt: { gt: now }, lastSeenAt: { gt: new Date(now.getTime() - IDLE_MS) } };
}
