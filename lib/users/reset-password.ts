import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { endSessionsOf, loadUser, lockAdministrators } from "./administer.ts";
import type { NewPassword } from "./create-user.ts";
import { refuse } from "./objection.ts";
import { generatePassword, hashPassword } from "./password.ts";

/** Gives another person a new password and ends their sessions. One's own is changed by who knows the present one. */
export async function resetPassword(actor: Actor, { userId }: { userId: number }): Promise<ActionState<NewPassword>> {
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    if (userId === actor.id) return refuse("self");
    const { login, name } = await loadUser(tx, userId);
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await tx.signInFailure.deleteMany({ where: { login } });
    const ended = await endSessionsOf(tx, userId);
    await record(tx, actor, { action: "user.password-reset", subject: ["User", userId], detail: { sessionsEnded: ended } });
    return { ok: true, value: { name, login, password } };
  });
}
