import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { limitExists, loadUser, lockAdministrators } from "./administer.ts";
import type { GrantRole } from "./schema.ts";

/** Holds from the person's next request on. */
export async function grantRole(actor: Actor, { userId, role, channelId, placeId }: GrantRole): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    const { grants } = await loadUser(tx, userId);
    if (!(await limitExists(tx, { channelId, placeId }))) throw new NotFound();
    const isHeld = grants.some((held) => held.role === role && held.channelId === channelId && held.placeId === placeId);
    if (isHeld) return { ok: false, message: translator("users")("alreadyHeld"), issues: [] };
    await tx.roleGrant.create({ data: { userId, role, channelId, placeId } });
    await record(tx, actor, { action: "user.role-granted", subject: ["User", userId], detail: { role, channelId, placeId } });
    return { ok: true, value: undefined };
  });
}
