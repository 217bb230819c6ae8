import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import { articleOf, lockThread } from "./load-thread.ts";
import { mayChange } from "./policy.ts";
import type { EditComment } from "./schema.ts";

/** `answered`: somebody has replied to it, so it stays as it was. */
export async function editComment(actor: Actor, { commentId, text }: EditComment): Promise<{ outcome: "edited" | "answered" }> {
  const { articleId, threadId } = await articleOf(actor, { commentId });
  return inTransaction(async (tx) => {
    const { comments } = await lockThread(tx, threadId);
    if (!mayChange(actor, commentId, comments)) return { outcome: "answered" };
    await tx.comment.update({ where: { id: commentId }, data: { text, editedAt: new Date() } });
    await record(tx, actor, { action: "article.comment-edited", subject: ["article", articleId], detail: { threadId, commentId } });
    return { outcome: "edited" };
  });
}
