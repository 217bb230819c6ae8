import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { changedKeys, contestedKeys, formerly } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expireInitiative } from "./cache.ts";
import { lockInitiative } from "./lock.ts";
import { mayEditInitiatives } from "./policy.ts";
import type { EditInitiative, InitiativeWords } from "./schema.ts";

/** Sets an initiative's words. Its address and its place stay as they are. */
export async function editInitiative(actor: Actor, { id, start, words }: EditInitiative): Promise<Edited<InitiativeWords>> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await lockInitiative(tx, actor, id);
    const present = await tx.initiative.findUniqueOrThrow({ where: { id }, select: { name: true, summary: true } });

    const contested = contestedKeys(start, present, words);
    if (contested.length > 0) return { outcome: "stale", present, contested };
    const changed = changedKeys(present, words);
    if (changed.length === 0) return { outcome: "saved", words };

    await tx.initiative.update({ where: { id }, data: words });
    expireInitiative(tx, id);
    await record(tx, actor, { action: "initiative.edited", subject: ["initiative", id], detail: formerly(present, changed) });
    return { outcome: "saved", words };
  });
}
