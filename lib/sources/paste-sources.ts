import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { changedKeys, formerly } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { merged } from "./lines.ts";
import { lockSources } from "./lock.ts";
import { maySaveSources } from "./policy.ts";
import type { Source } from "./source.ts";

/** Hundreds at once, each recorded. */
const patience = { maxWait: 10_000, timeout: 60_000 };

/** Adds many sources. Those that are there gain the hosts that they had not, and the new note; nothing is taken away. */
export async function pasteSources(actor: Actor, sources: Source[]): Promise<{ added: number; changed: number }> {
  if (!maySaveSources(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await lockSources(tx);
    const rows = await tx.permittedSource.findMany({ where: { name: { in: sources.map(({ name }) => name) } }, select: { id: true, name: true, hosts: true, note: true } });
    const there = new Map(rows.map(({ id, ...source }) => [source.name, { id, source }]));
    const fresh = await tx.permittedSource.createManyAndReturn({ data: sources.filter(({ name }) => !there.has(name)), select: { id: true, name: true, hosts: true, note: true } });
    for (const { id, name, hosts, note } of fresh) {
      await record(tx, actor, { action: "source.added", subject: ["source", id], detail: { name, hosts: hosts.join("、"), note } });
    }
    let changed = 0;
    for (const source of sources) {
      const known = there.get(source.name);
      if (!known) continue;
      const after = merged(known.source, source);
      const keys = changedKeys(known.source, after);
      if (keys.length === 0) continue;
      changed += 1;
      await tx.permittedSource.update({ where: { id: known.id }, data: after });
      await record(tx, actor, { action: "source.edited", subject: ["source", known.id], detail: formerly(known.source, keys) });
    }
    return { added: fresh.length, changed };
  }, patience);
}
