import { db } from "../db.ts";
import type { Actor } from "./actor.ts";
import { actorFields, asActing } from "./actor-of.ts";
import { isAlive, isSeenNews } from "./session-life.ts";

export type LiveSession = { id: string; actor: Actor };

/** The session and its person as they are now; null when it was ended, has expired, or the person was deactivated. */
export async function liveSession(id: string, now = new Date()): Promise<LiveSession | null> {
  const session = await db().session.findUnique({ where: { id }, include: { user: { select: { ...actorFields(now), deactivatedAt: true } } } });
  if (!session || !isAlive(session, now) || session.user.deactivatedAt) return null;
  if (isSeenNews(session.lastSeenAt, now)) await db().session.updateMany({ where: { id, lastSeenAt: session.lastSeenAt }, data: { lastSeenAt: now } });
  return { id, actor: await asActing(db(), session.user) };
}
