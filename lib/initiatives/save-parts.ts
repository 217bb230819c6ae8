import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { expireRecord } from "./cache.ts";
import type { Part } from "./initiative.ts";
import { lockInitiative } from "./lock.ts";
import { flattened, grouped, nested } from "./parts.ts";
import { mayEditInitiatives } from "./policy.ts";
import type { PartWords } from "./schema.ts";

/** A list saved as a whole, or refused since it is no longer the one that the form was opened with. */
export type SavedList<T> = { outcome: "saved"; list: T[] } | { outcome: "stale" };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What an initiative is made of, in order; pieces of a piece come after it. */
export async function saveParts(actor: Actor, { id, start, parts }: { id: number; start: unknown[]; parts: PartWords[] }): Promise<SavedList<PartWords>> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await lockInitiative(tx, actor, id);
    const rows = await tx.initiativePart.findMany({ where: { initiativeId: id }, orderBy: { position: "asc" } });
    const present = flattened(nested(rows));
    if (!same(present, start)) return { outcome: "stale" };
    if (same(present, parts)) return { outcome: "saved", list: parts };
    await tx.initiativePart.deleteMany({ where: { initiativeId: id } });
    await write(tx, id, grouped(parts), null);
    expireRecord(tx, id);
    await record(tx, actor, { action: "initiative.parts-edited", subject: ["initiative", id], detail: { parts: JSON.stringify(present) } });
    return { outcome: "saved", list: parts };
  });
}

async function write(tx: Tx, initiativeId: number, parts: Part[], parentId: number | null): Promise<void> {
  for (const [position, { parts: below, ...part }] of parts.entries()) {
    const { id } = await tx.initiativePart.create({ data: { ...part, initiativeId, parentId, position }, select: { id: true } });
    await write(tx, initiativeId, below, id);
  }
}
