import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { endSessionsOf } from "./administer.ts";

/** Signs oneself out everywhere but here. */
export async function endOtherSessions(actor: Actor, { sessionId }: { sessionId: string }): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    const ended = await endSessionsOf(tx, actor.id, sessionId);
    await record(tx, actor, { action: "user.sessions-ended", subject: ["User", actor.id], detail: { sessionsEnded: ended } });
    return { ok: true, value: undefined };
  });
}
