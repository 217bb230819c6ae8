import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { CitationWords } from "../citations/citation.ts";
import { findQuote } from "../citations/editor-queries.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import type { Issue } from "../issue.ts";
import { changedKeys, contestedKeys, formerly } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expireRecord } from "./cache.ts";
import { lockInitiative } from "./lock.ts";
import { mayEditInitiatives } from "./policy.ts";
import type { SaveRecord } from "./schema.ts";

export type Citation = { articleId: number; quote: string; quotedFromId: number };
export type RecordWords = CitationWords & Record<string, string | number | null>;

/** How one kind of record is read and written; each names itself in the audit log. */
export type Kind<Words> = {
  subject: "milestone" | "figure";
  read: (tx: Tx, where: { id: number; initiativeId: number }) => Promise<Words | null>;
  add: (tx: Tx, initiativeId: number, words: Words, citation: Citation) => Promise<{ id: number }>;
  edit: (tx: Tx, id: number, words: Words, citation: Citation) => Promise<unknown>;
  remove: (tx: Tx, id: number) => Promise<unknown>;
};

export type Saved<Words> = Edited<Words> | { outcome: "refused"; issues: Issue[] };

/** Adds a record, or edits one. Whatever it says, the sentence that it cites has to stand in a published article now. */
export async function saveRecord<Words extends RecordWords>(actor: Actor, kind: Kind<Words>, { initiativeId, id, start, words }: SaveRecord<Words>): Promise<Saved<Words>> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await lockInitiative(tx, actor, initiativeId);
    const present = id === null ? null : await kind.read(tx, { id, initiativeId });
    if (id !== null && !present) throw new NotFound();
    const contested = present ? contestedKeys(start ?? present, present, words) : [];
    if (present && contested.length > 0) return { outcome: "stale", present, contested };
    const citation = await findQuote(tx, words);
    if ("issues" in citation) return { outcome: "refused", issues: citation.issues };

    const changed = present ? changedKeys(present, words) : [];
    if (present && changed.length === 0) return { outcome: "saved", words };
    const subjectId = id ?? (await kind.add(tx, initiativeId, words, citation)).id;
    if (present) await kind.edit(tx, subjectId, words, citation);
    expireRecord(tx, initiativeId);
    const detail = present ? formerly(present, changed) : { initiativeId };
    await record(tx, actor, { action: `${kind.subject}.${present ? "edited" : "added"}`, subject: [kind.subject, subjectId], detail });
    return { outcome: "saved", words };
  });
}

/** Removes a record that is still as the person saw it. Answers false where it is not. */
export async function removeRecord<Words extends RecordWords>(actor: Actor, kind: Kind<Words>, { initiativeId, id, start }: { initiativeId: number; id: number; start: Words }): Promise<boolean> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await lockInitiative(tx, actor, initiativeId);
    const present = await kind.read(tx, { id, initiativeId });
    if (!present) throw new NotFound();
    if (changedKeys(present, start).length > 0) return false;
    await kind.remove(tx, id);
    expireRecord(tx, initiativeId);
    await record(tx, actor, { action: `${kind.subject}.removed`, subject: [kind.subject, id], detail: { initiativeId, ...present } });
    return true;
  });
}
