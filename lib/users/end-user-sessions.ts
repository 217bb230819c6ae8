import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { endSessionsOf, loadUser, lockAdministrators } from "./administer.ts";

/** An administrator signs a person out everywhere. */
export async function endUserSessions(actor: Actor, { userId }: { userId: number }): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    await loadUser(tx, userId);
    const ended = await endSessionsOf(tx, userId);
    await record(tx, actor, { action: "user.sessions-ended", subject: ["User", userId], detail: { sessionsEnded: ended } });
    return { ok: true, value: undefined };
  });
}
