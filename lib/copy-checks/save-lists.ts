import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { maySaveCopyLists } from "./policy.ts";
import type { CopyLists } from "./schema.ts";

/** What texts are checked against from now on. Nothing that readers see is made of it. */
export async function saveCopyLists(actor: Actor, lists: CopyLists): Promise<void> {
  if (!maySaveCopyLists(actor)) throw new NotAllowed();
  await inTransaction(async (tx) => {
    await tx.copyLists.upsert({ where: { id: 1 }, create: { id: 1, data: lists }, update: { data: lists } });
    const { words, people, sensitive } = lists;
    await record(tx, actor, {
      action: "copy-lists.saved",
      subject: ["CopyLists", 1],
      detail: { words: words.length, people: people.length, sensitive: sensitive.length },
    });
  });
}
