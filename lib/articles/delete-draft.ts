import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { lockArticle } from "./lock-article.ts";
import { mayDelete } from "./policy.ts";
import { inTransaction } from "../transaction.ts";

/** Throws a draft away with all its texts; only what was never published. Its photos stay. */
export async function deleteDraft(actor: Actor, articleId: number): Promise<void> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayDelete(actor, article)) throw new NotAllowed();
    await tx.article.delete({ where: { id: articleId } });
    await record(tx, actor, { action: "article.deleted", subject: ["article", articleId], detail: { title: article.head.title } });
  });
}
