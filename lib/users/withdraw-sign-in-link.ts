import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { lockAdministrators } from "./administer.ts";

/** It has expired at once; the row stays, and says of an invitation that nobody has followed it yet. */
export async function withdrawSignInLink(actor: Actor, { userId }: { userId: number }, now = new Date()): Promise<ActionState> {
  return db().$transaction(async (tx) => {
    await lockAdministrators(tx, actor);
    const { count } = await tx.signInLink.updateMany({ where: { userId, expiresAt: { gt: now } }, data: { expiresAt: now } });
    if (count > 0) await record(tx, actor, { action: "user.link-withdrawn", subject: ["User", userId] });
    return { ok: true, value: undefined };
  });
}
