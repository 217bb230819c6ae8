import { db } from "../db.ts";
import { siteSettings } from "../settings/queries.ts";
import { holds } from "./actor.ts";
import type { Actor } from "./actor.ts";
import { actorFields, asActing } from "./actor-of.ts";
import { isAlive, isSeenNews } from "./session-life.ts";

/** `mustEnrol`: one of the roles wants a second factor, and there is none yet. Nothing but getting one is open then. */
export type LiveSession = { id: string; actor: Actor; mustEnrol: boolean };

/** The session and its person as they are now; null when it was ended, has expired, or the person was deactivated. */
export async function liveSession(id: string, now = new Date()): Promise<LiveSession | null> {
  const session = await db().session.findUnique({ where: { id }, include: { user: { select: { ...actorFields(now), deactivatedAt: true, secondFactor: { select: { confirmedAt: true } } } } } });
  if (!session || !isAlive(session, now) || session.user.deactivatedAt) return null;
  if (isSeenNews(session.lastSeenAt, now)) await db().session.updateMany({ where: { id, lastSeenAt: session.lastSeenAt }, data: { lastSeenAt: now } });
  const actor = await asActing(db(), session.user);
  return { id, actor, mustEnrol: !session.user.secondFactor?.confirmedAt && holds(actor, ...(await siteSettings()).secondFactorRoles) };
}
