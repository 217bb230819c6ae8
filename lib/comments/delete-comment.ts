import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import { articleOf, lockThread } from "./load-thread.ts";
import { mayChange } from "./policy.ts";
import type { DeleteComment } from "./schema.ts";

/** One's own unanswered remark; with the first one the thread goes. */
export async function deleteComment(actor: Actor, { commentId }: DeleteComment): Promise<{ outcome: "deleted" | "answered" }> {
  const { articleId, threadId } = await articleOf(actor, { commentId });
  return inTransaction(async (tx) => {
    const { comments } = await lockThread(tx, threadId);
    if (!mayChange(actor, commentId, comments)) return { outcome: "answered" };
    if (comments.length === 1) await tx.commentThread.delete({ where: { id: threadId } });
    else await tx.comment.delete({ where: { id: commentId } });
    await record(tx, actor, { action: "article.comment-deleted", subject: ["article", articleId], detail: { threadId, commentId } });
    return { outcome: "deleted" };
  });
}
