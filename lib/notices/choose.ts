import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { dayOf } from "../dates.ts";
import { inTransaction } from "../transaction.ts";
import type { Choices } from "./schema.ts";

/** What of all this somebody wants by e-mail. */
export async function choose(actor: Actor, { atOnce, digest }: Choices, now = new Date()): Promise<ActionState> {
  return inTransaction(async (tx) => {
    const data = { atOnce: [...new Set(atOnce)], digest };
    const digestedOn = dayOf(now);
    await tx.mailSettings.upsert({ where: { userId: actor.id }, create: { userId: actor.id, ...data, digestedOn }, update: data });
    await record(tx, actor, { action: "user.notices-chosen", subject: ["User", actor.id], detail: { atOnce: data.atOnce.join(" "), digest } });
    return { ok: true, value: undefined };
  });
}
