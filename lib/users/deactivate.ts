import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { endSessionsOf, loadUser, lockAdministrators, subjectOf } from "./administer.ts";
import { refuse } from "./objection.ts";
import { objectionToDemoting } from "./policy.ts";

export async function deactivate(actor: Actor, { userId }: { userId: number }): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    const administrators = await lockAdministrators(tx, actor);
    const user = await loadUser(tx, userId);
    const objection = objectionToDemoting(actor, subjectOf(user), administrators);
    if (objection) return refuse(objection);
    if (user.deactivatedAt) return { ok: true, value: undefined };
    await tx.signInLink.updateMany({ where: { userId, expiresAt: { gt: new Date() } }, data: { expiresAt: new Date() } });
    await tx.user.update({ where: { id: userId }, data: { deactivatedAt: new Date() } });
    const ended = await endSessionsOf(tx, userId);
    await record(tx, actor, { action: "user.deactivated", subject: ["User", userId], detail: { sessionsEnded: ended } });
    return { ok: true, value: undefined };
  });
}
