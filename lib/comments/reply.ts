import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import { articleOf, lockThread } from "./load-thread.ts";
import type { Reply } from "./schema.ts";

/** An answer. What was settled is open again: somebody has more to say. */
export async function reply(actor: Actor, { threadId, text }: Reply): Promise<void> {
  const { articleId } = await articleOf(actor, { threadId });
  await inTransaction(async (tx) => {
    const { resolvedAt } = await lockThread(tx, threadId);
    const { id: commentId } = await tx.comment.create({ data: { threadId, text, createdById: actor.id } });
    if (resolvedAt) await tx.commentThread.update({ where: { id: threadId }, data: { resolvedAt: null, resolvedById: null } });
    await record(tx, actor, { action: "article.comment-answered", subject: ["article", articleId], detail: { threadId, commentId } });
  });
}
