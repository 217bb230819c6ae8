import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { changedKeys, contestedKeys, formerly } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expireMethod } from "./cache.ts";
import { mayEditMethods } from "./policy.ts";
import type { EditMethod, MethodWords } from "./schema.ts";

/** Sets a method's words. Its address stays as it is. */
export async function editMethod(actor: Actor, { id, start, words }: EditMethod): Promise<Edited<MethodWords>> {
  if (!mayEditMethods(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Method" WHERE id = ${id} FOR NO KEY UPDATE`;
    const present = await tx.method.findUnique({ where: { id }, select: { name: true, summary: true } });
    if (!present) throw new NotFound();

    const contested = contestedKeys(start, present, words);
    if (contested.length > 0) return { outcome: "stale", present, contested };
    const changed = changedKeys(present, words);
    if (changed.length === 0) return { outcome: "saved", words };

    await tx.method.update({ where: { id }, data: words });
    expireMethod(tx, id);
    await record(tx, actor, { action: "method.edited", subject: ["method", id], detail: formerly(present, changed) });
    return { outcome: "saved", words };
  });
}
