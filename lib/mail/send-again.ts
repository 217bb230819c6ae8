import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { mayManageSending } from "./policy.ts";
import { wakeMail } from "./wake.ts";

/** A letter that was given up is tried anew, as often as any. */
export async function sendAgain(actor: Actor, { mailId }: { mailId: number }, now = new Date()): Promise<ActionState> {
  if (!mayManageSending(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    const { count } = await tx.mail.updateMany({ where: { id: mailId, state: "FAILED" }, data: { state: "WAITING", attempts: 0, dueAt: now, settledAt: null } });
    if (count === 0) return { ok: false, message: translator("mail")("sending.retryGone"), issues: [] };
    await record(tx, actor, { action: "settings.mail-retried", subject: ["Settings", 1] });
    await wakeMail(tx, mailId);
    return { ok: true, value: undefined };
  });
}
