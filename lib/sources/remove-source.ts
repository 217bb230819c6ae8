import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { lockSources } from "./lock.ts";
import { maySaveSources } from "./policy.ts";
import type { RemoveSource } from "./schema.ts";
import { isSame } from "./source.ts";

/** Takes a source from the list, if it is still as the person saw it. What was reprinted from it stays; the next publication asks anew. */
export async function removeSource(actor: Actor, { id, start }: RemoveSource): Promise<boolean> {
  if (!maySaveSources(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await lockSources(tx);
    const present = await tx.permittedSource.findUnique({ where: { id }, select: { name: true, hosts: true, note: true } });
    if (!present) throw new NotFound(`source ${id}`);
    if (!isSame(present, start)) return false;
    await tx.permittedSource.delete({ where: { id } });
    await record(tx, actor, { action: "source.removed", subject: ["source", id], detail: { ...present, hosts: present.hosts.join("、") } });
    return true;
  });
}
