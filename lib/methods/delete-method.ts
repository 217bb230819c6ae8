import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { expireMethod, expireMethods } from "./cache.ts";
import { mayEditMethods } from "./policy.ts";

/** Deletes a method that no initiative applies; its steps go with it. */
export async function deleteMethod(actor: Actor, id: number): Promise<ActionState> {
  if (!mayEditMethods(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    // Held against whoever is about to apply it.
    await tx.$queryRaw`SELECT id FROM "Method" WHERE id = ${id} FOR UPDATE`;
    const method = await tx.method.findUnique({ where: { id }, select: { name: true, slug: true, _count: { select: { initiatives: true } } } });
    if (!method) throw new NotFound();
    if (method._count.initiatives > 0) return { ok: false, message: translator("deskInitiatives")("method.inUse"), issues: [] };

    await tx.method.delete({ where: { id } });
    expireMethods(tx);
    expireMethod(tx, id);
    await record(tx, actor, { action: "method.deleted", subject: ["method", id], detail: { name: method.name, slug: method.slug } });
    return { ok: true, value: undefined };
  });
}
