import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { dayOf } from "../dates.ts";
import { db } from "../db.ts";
import { translator } from "../messages/index.ts";
import { NotFound } from "../errors.ts";
import { defaultAtOnce } from "../notices/notice.ts";
import { limitExists, lockAdministrators } from "./administer.ts";
import { generatePassword, hashPassword } from "./password.ts";
import type { CreateUser } from "./schema.ts";
import { makeLink } from "./sign-in-links.ts";
import type { NewLink } from "./user.ts";

/** Answers with the link by which they set a password; until then the account has one that nobody knows. */
export async function createUser(actor: Actor, { login, name, mail = "", role, channelId, placeId }: CreateUser, now = new Date()): Promise<ActionState<NewLink>> {
  const t = translator("users");
  const passwordHash = await hashPassword(generatePassword());
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    if (await tx.user.findUnique({ where: { login } })) return { ok: false, message: t("refused"), issues: [{ field: "login", message: t("loginTaken") }] };
    if (!(await limitExists(tx, { channelId, placeId }))) throw new NotFound();
    const mailSettings = mail === "" ? {} : { mailSettings: { create: { address: mail, atOnce: [...defaultAtOnce], digestedOn: dayOf(now) } } };
    const user = await tx.user.create({ data: { login, name, passwordHash, grants: { create: { role, channelId, placeId } }, ...mailSettings } });
    await record(tx, actor, { action: "user.created", subject: ["User", user.id], detail: { login, ...(mail !== "" && { mail }), role, channelId, placeId } });
    await record(tx, actor, { action: "user.invited", subject: ["User", user.id] });
    return { ok: true, value: await makeLink(tx, user, "INVITATION", now) };
  });
}
