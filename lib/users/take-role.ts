import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { loadUser, lockAdministrators, subjectOf } from "./administer.ts";
import { refuse } from "./objection.ts";
import { objectionToDemoting } from "./policy.ts";
import type { TakeRole } from "./schema.ts";

/** Takes effect at the person's next request. Nothing happens where it was taken already. */
export async function takeRole(actor: Actor, { userId, grantId }: TakeRole): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    const administrators = await lockAdministrators(tx, actor);
    const user = await loadUser(tx, userId);
    const grant = user.grants.find(({ id }) => id === grantId);
    if (!grant) return { ok: true, value: undefined };
    const objection = grant.role === "ADMINISTRATOR" ? objectionToDemoting(actor, subjectOf(user), administrators) : null;
    if (objection) return refuse(objection);
    await tx.roleGrant.delete({ where: { id: grantId } });
    const { role, channelId, placeId } = grant;
    await record(tx, actor, { action: "user.role-taken", subject: ["User", userId], detail: { role, channelId, placeId } });
    return { ok: true, value: undefined };
  });
}
