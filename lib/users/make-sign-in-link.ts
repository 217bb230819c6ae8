import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { translator } from "../messages/index.ts";
import { loadUser, lockAdministrators } from "./administer.ts";
import { refuse } from "./objection.ts";
import { makeLink } from "./sign-in-links.ts";
import type { NewLink } from "./user.ts";

/**
 * A link by which another person sets a new password: an invitation once more for who has not followed theirs, a reset
 * for all others. Nothing else changes until it is used. One's own password is changed by who knows the present one.
 */
export async function makeSignInLink(actor: Actor, { userId }: { userId: number }, now = new Date()): Promise<ActionState<NewLink>> {
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    if (userId === actor.id) return refuse("self");
    const user = await loadUser(tx, userId);
    if (user.deactivatedAt) return { ok: false, message: translator("signInLinks")("deactivated"), issues: [] };
    const former = await tx.signInLink.findUnique({ where: { userId } });
    const kind = former?.kind ?? "PASSWORD_RESET";
    await record(tx, actor, { action: kind === "INVITATION" ? "user.invited" : "user.reset-linked", subject: ["User", userId] });
    return { ok: true, value: await makeLink(tx, user, kind, now) };
  });
}
