import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { translator } from "../messages/index.ts";
import { NotFound } from "../errors.ts";
import { limitExists, lockAdministrators } from "./administer.ts";
import { generatePassword, hashPassword } from "./password.ts";
import type { CreateUser } from "./schema.ts";

export type NewPassword = { name: string; login: string; password: string };

/** Answers with the generated password, which is stored nowhere but as a hash. */
export async function createUser(actor: Actor, { login, name, role, channelId, placeId }: CreateUser): Promise<ActionState<NewPassword>> {
  const t = translator("users");
  const password = generatePassword();
  const passwordHash = await hashPassword(password);
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    if (await tx.user.findUnique({ where: { login } })) return { ok: false, message: t("refused"), issues: [{ field: "login", message: t("loginTaken") }] };
    if (!(await limitExists(tx, { channelId, placeId }))) throw new NotFound();
    const user = await tx.user.create({ data: { login, name, passwordHash, grants: { create: { role, channelId, placeId } } } });
    await record(tx, actor, { action: "user.created", subject: ["User", user.id], detail: { login, role, channelId, placeId } });
    return { ok: true, value: { name, login, password } };
  });
}
