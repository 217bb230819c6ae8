import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { changedKeys, formerly } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { lockSources } from "./lock.ts";
import { maySaveSources } from "./policy.ts";
import type { SaveSource } from "./schema.ts";
import { isSame } from "./source.ts";

/** `taken`: another of that name is on the list. `stale`: others changed it since the form was opened. */
export type SaveSourceOutcome = "saved" | "taken" | "stale";

/** Adds a permitted source, or edits one. What readers see already stays as it is. */
export async function saveSource(actor: Actor, { id, start, ...words }: SaveSource): Promise<SaveSourceOutcome> {
  if (!maySaveSources(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await lockSources(tx);
    const present = id === null ? null : await tx.permittedSource.findUnique({ where: { id }, select: { name: true, hosts: true, note: true } });
    if (id !== null && !present) throw new NotFound();
    if (present && start && !isSame(present, start)) return "stale";
    const holder = await tx.permittedSource.findUnique({ where: { name: words.name }, select: { id: true } });
    if (holder && holder.id !== id) return "taken";
    const changed = present ? changedKeys(present, words) : [];
    if (present && changed.length === 0) return "saved";
    const saved = id === null ? await tx.permittedSource.create({ data: words }) : await tx.permittedSource.update({ where: { id }, data: words });
    const detail = present ? formerly(present, changed) : { ...words, hosts: words.hosts.join("、") };
    await record(tx, actor, { action: present ? "source.edited" : "source.added", subject: ["source", saved.id], detail });
    return "saved";
  });
}
