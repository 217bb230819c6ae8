import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { expireApplied } from "../methods/cache.ts";
import { inTransaction } from "../transaction.ts";
import { expireRecord } from "./cache.ts";
import { lockInitiative } from "./lock.ts";
import { mayEditInitiatives } from "./policy.ts";
import type { SavedList } from "./save-parts.ts";

/** Which methods an initiative applies. */
export async function applyMethods(actor: Actor, { id, start, methodIds }: { id: number; start: number[]; methodIds: number[] }): Promise<SavedList<number>> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await lockInitiative(tx, actor, id);
    const rows = await tx.initiativeMethod.findMany({ where: { initiativeId: id }, orderBy: { methodId: "asc" } });
    const [present, wanted] = [new Set(rows.map(({ methodId }) => methodId)), new Set(methodIds)];
    if (present.symmetricDifference(new Set(start)).size > 0) return { outcome: "stale" };
    const changed = [...present.symmetricDifference(wanted)];
    if (changed.length === 0) return { outcome: "saved", list: methodIds };
    await tx.initiativeMethod.deleteMany({ where: { initiativeId: id, methodId: { notIn: methodIds } } });
    await tx.initiativeMethod.createMany({ data: [...wanted.difference(present)].map((methodId) => ({ initiativeId: id, methodId })) });
    expireRecord(tx, id);
    expireApplied(tx, changed);
    await record(tx, actor, { action: "initiative.methods-edited", subject: ["initiative", id], detail: { methods: [...present].join(" ") } });
    return { outcome: "saved", list: methodIds };
  });
}
