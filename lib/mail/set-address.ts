import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { dayOf } from "../dates.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { defaultAtOnce } from "../notices/notice.ts";
import { inTransaction } from "../transaction.ts";
import { mayManageUsers } from "../users/policy.ts";
import { askToVerify } from "./ask-to-verify.ts";
import { mailIsOn } from "./transport.ts";

const t = translator("mail");
const oneLetterIn = 5 * 60_000;

/** One's own address, or as an administrator another's. A new one has to be verified before anything else is sent there. */
export async function setAddress(actor: Actor, { userId, address }: { userId: number; address: string }, now = new Date()): Promise<ActionState> {
  if (userId !== actor.id && !mayManageUsers(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { mailSettings: true } });
    if (!user) throw new NotFound(`user ${userId}`);
    if ((user.mailSettings?.address ?? "") === address) return { ok: true, value: undefined };
    const data = { address, verifiedAt: null };
    // The first digest comes tomorrow, whatever time it is.
    await tx.mailSettings.upsert({ where: { userId }, create: { userId, ...data, atOnce: [...defaultAtOnce], digestedOn: dayOf(now) }, update: data });
    await record(tx, actor, { action: address === "" ? "user.mail-removed" : "user.mail-set", subject: ["User", userId], detail: { mail: address } });
    if (address !== "") await askToVerify(tx, userId, address, now);
    return { ok: true, value: undefined };
  });
}

/** The letter that asks, once more: where it got lost, or is too old. */
export async function askAgain(actor: Actor, now = new Date()): Promise<ActionState> {
  const refuse = (message: string) => ({ ok: false as const, message, issues: [] });
  if (!mailIsOn()) return refuse(t("address.off"));
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "MailSettings" WHERE "userId" = ${actor.id} FOR UPDATE`;
    const { address = "", verifiedAt = null } = (await tx.mailSettings.findUnique({ where: { userId: actor.id } })) ?? {};
    if (address === "") return refuse(t("address.none"));
    if (verifiedAt) return { ok: true, value: undefined };
    const recent = { key: { startsWith: `verify ${actor.id} ` }, createdAt: { gt: new Date(now.getTime() - oneLetterIn) } };
    if ((await tx.mail.count({ where: recent })) > 0) return refuse(t("address.soon"));
    await askToVerify(tx, actor.id, address, now);
    await record(tx, actor, { action: "user.mail-asked", subject: ["User", actor.id], detail: { mail: address } });
    return { ok: true, value: undefined };
  });
}
