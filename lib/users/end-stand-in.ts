import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { inTransaction } from "../transaction.ts";

/** One's own is taken back at once. Nothing happens where it was already. */
export async function endStandIn(actor: Actor, { standInId }: { standInId: number }): Promise<ActionState> {
  return inTransaction(async (tx) => {
    const standIn = await tx.standIn.findUnique({ where: { id: standInId }, include: { grant: true } });
    if (!standIn) return { ok: true, value: undefined };
    if (standIn.grant.userId !== actor.id) throw new NotAllowed();
    await tx.standIn.delete({ where: { id: standInId } });
    await record(tx, actor, { action: "user.stand-in-ended", subject: ["User", standIn.userId], detail: { role: standIn.grant.role } });
    return { ok: true, value: undefined };
  });
}
