import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { endSessionsOf, loadUser, lockAdministrators } from "./administer.ts";
import { refuse } from "./objection.ts";

/** For who has lost both the app and the recovery codes. A lost phone may be signed in: sessions end. One's own is turned off with a code. */
export async function resetSecondFactor(actor: Actor, { userId }: { userId: number }): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    if (userId === actor.id) return refuse("self");
    await loadUser(tx, userId);
    const { count } = await tx.secondFactor.deleteMany({ where: { userId } });
    if (count === 0) return { ok: true, value: undefined };
    const ended = await endSessionsOf(tx, userId);
    await record(tx, actor, { action: "user.second-factor-reset", subject: ["User", userId], detail: { sessionsEnded: ended } });
    return { ok: true, value: undefined };
  });
}
