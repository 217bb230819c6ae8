import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { loadUser, lockAdministrators } from "./administer.ts";

export async function reactivate(actor: Actor, { userId }: { userId: number }): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    const user = await loadUser(tx, userId);
    if (!user.deactivatedAt) return { ok: true, value: undefined };
    await tx.user.update({ where: { id: userId }, data: { deactivatedAt: null } });
    await record(tx, actor, { action: "user.reactivated", subject: ["User", userId] });
    return { ok: true, value: undefined };
  });
}
