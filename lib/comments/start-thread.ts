import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import { aboutArticle } from "./load-thread.ts";
import type { StartThread } from "./schema.ts";

/** A first remark about words of an article. */
export async function startThread(actor: Actor, { text, ...anchored }: StartThread): Promise<{ threadId: number }> {
  const { articleId } = anchored;
  await aboutArticle(actor, articleId);
  return inTransaction(async (tx) => {
    const by = { createdById: actor.id };
    const { id: threadId } = await tx.commentThread.create({ data: { ...anchored, ...by, comments: { create: { text, ...by } } }, select: { id: true } });
    await record(tx, actor, { action: "article.commented", subject: ["article", articleId], detail: { threadId } });
    return { threadId };
  });
}
