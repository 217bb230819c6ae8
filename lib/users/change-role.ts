import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Role } from "../generated/prisma/enums.ts";
import { loadUser, lockAdministrators, subjectOf } from "./administer.ts";
import { refuse } from "./objection.ts";
import { objectionToDemoting } from "./policy.ts";

/** Takes effect at the person's next request. */
export async function changeRole(actor: Actor, { userId, role }: { userId: number; role: Role }): Promise<ActionState<Role>> {
  return db().$transaction(async (tx) => {
    const administrators = await lockAdministrators(tx, actor);
    const user = await loadUser(tx, userId);
    const objection = role === user.role ? null : objectionToDemoting(actor, subjectOf(user), administrators);
    if (objection) return refuse(objection);
    if (role === user.role) return { ok: true, value: role };
    await tx.user.update({ where: { id: userId }, data: { role } });
    await record(tx, actor, { action: "user.role-changed", subject: ["User", userId], detail: { from: user.role, to: role } });
    return { ok: true, value: role };
  });
}
