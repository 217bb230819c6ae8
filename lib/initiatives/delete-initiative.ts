import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { expireApplied } from "../methods/cache.ts";
import { inTransaction } from "../transaction.ts";
import { expireInitiative, expireInitiatives, expireRecord } from "./cache.ts";
import { mayEditInitiative, mayEditInitiatives } from "./policy.ts";

/** Deletes an initiative that no text names and of which nothing is on record; its parts go with it. */
export async function deleteInitiative(actor: Actor, id: number): Promise<ActionState> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    // Held against whoever is about to tie something to it.
    await tx.$queryRaw`SELECT id FROM "Initiative" WHERE id = ${id} FOR UPDATE`;
    const initiative = await tx.initiative.findUnique({
      where: { id },
      select: { name: true, slug: true, placeId: true, methods: { select: { methodId: true } }, _count: { select: { milestones: true, figures: true, venues: true, revisions: true } } },
    });
    if (!initiative) throw new NotFound();
    if (!mayEditInitiative(actor, initiative)) throw new NotAllowed();
    const { name, slug, methods, _count } = initiative;
    if (Object.values(_count).some((count) => count > 0)) return { ok: false, message: translator("deskInitiatives")("initiative.inUse"), issues: [] };

    await tx.initiative.delete({ where: { id } });
    expireInitiatives(tx);
    expireInitiative(tx, id);
    expireRecord(tx, id);
    expireApplied(tx, methods.map(({ methodId }) => methodId));
    await record(tx, actor, { action: "initiative.deleted", subject: ["initiative", id], detail: { name, slug } });
    return { ok: true, value: undefined };
  });
}
