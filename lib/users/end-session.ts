import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { mayEndSession } from "./policy.ts";

export async function endSession(actor: Actor, { sessionId }: { sessionId: string }): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    const session = await tx.session.findUnique({ where: { id: sessionId } });
    if (!session) throw new NotFound();
    if (!mayEndSession(actor, session)) throw new NotAllowed();
    const { count } = await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { endedAt: new Date() } });
    if (count > 0) await record(tx, actor, { action: "user.sessions-ended", subject: ["User", session.userId], detail: { sessionsEnded: count } });
    return { ok: true, value: undefined };
  });
}
