import { record } from "../audit/record.ts";
import { db } from "../db.ts";

/** Ends the session that a browser is signed in with. */
export async function signOut(sessionId: string, now = new Date()): Promise<void> {
  await db().$transaction(async (tx) => {
    const [ended] = await tx.session.updateManyAndReturn({ where: { id: sessionId, endedAt: null }, data: { endedAt: now }, select: { userId: true } });
    if (ended) await record(tx, { id: ended.userId }, { action: "user.signed-out", subject: ["User", ended.userId] });
  });
}
