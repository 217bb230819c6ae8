import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { dayOf } from "../dates.ts";
import { NotAllowed } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import type { NameStandIn } from "./schema.ts";
import { limitable } from "./user.ts";

/** 代班: somebody else acts in one's own role while one is away. What was lent cannot be lent on. */
export async function nameStandIn(actor: Actor, { grantId, userId, from, until }: NameStandIn, now = new Date()): Promise<ActionState> {
  const t = translator("review");
  const refuse = (field: string, message: string): ActionState<never> => ({ ok: false, message: translator("users")("refused"), issues: [{ field, message }] });
  return inTransaction(async (tx) => {
    const grant = await tx.roleGrant.findUnique({ where: { id: grantId } });
    if (grant?.userId !== actor.id || !limitable.includes(grant.role)) throw new NotAllowed();
    if (userId === actor.id) return refuse("userId", t("standIn.self"));
    const standIn = await tx.user.findUnique({ where: { id: userId, deactivatedAt: null }, select: { id: true } });
    if (!standIn) return refuse("userId", t("standIn.whoMissing"));
    if (until < from) return refuse("until", t("standIn.datesWrong"));
    if (until < dayOf(now)) return refuse("until", t("standIn.past"));
    await tx.standIn.create({ data: { grantId, userId, from, until } });
    const days = { from: from.toISOString().slice(0, 10), until: until.toISOString().slice(0, 10) };
    await record(tx, actor, { action: "user.stand-in-named", subject: ["User", userId], detail: { role: grant.role, ...days } });
    return { ok: true, value: undefined };
  });
}
