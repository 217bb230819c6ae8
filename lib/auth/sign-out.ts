import { db } from "../db.ts";

/** Ends the session that a browser is signed in with. */
export async function signOut(sessionId: string, now = new Date()): Promise<void> {
  await db().session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: now } });
}
