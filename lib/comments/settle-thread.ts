import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import { articleOf, lockThread } from "./load-thread.ts";
import type { SettleThread } from "./schema.ts";

/** Done with, or open again after all. */
export async function settleThread(actor: Actor, { threadId, resolved }: SettleThread): Promise<void> {
  const { articleId } = await articleOf(actor, { threadId });
  await inTransaction(async (tx) => {
    const { resolvedAt } = await lockThread(tx, threadId);
    if ((resolvedAt !== null) === resolved) return;
    const data = resolved ? { resolvedAt: new Date(), resolvedById: actor.id } : { resolvedAt: null, resolvedById: null };
    await tx.commentThread.update({ where: { id: threadId }, data });
    await record(tx, actor, { action: resolved ? "article.comment-resolved" : "article.comment-reopened", subject: ["article", articleId], detail: { threadId } });
  });
}
