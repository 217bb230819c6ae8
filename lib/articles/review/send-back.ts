import { record } from "../../audit/record.ts";
import type { Actor } from "../../auth/actor.ts";
import { NotAllowed } from "../../errors.ts";
import { inTransaction } from "../../transaction.ts";
import { lockArticle } from "../lock-article.ts";
import { maySendBack } from "./policy.ts";
import type { SendBack } from "./schema.ts";

/** 退回: the text goes back with what is wrong with it; its signatures hold no longer. */
export async function sendBack(actor: Actor, { articleId, revisionId, comment }: SendBack): Promise<{ outcome: "sentBack" } | { outcome: "stale" }> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!maySendBack(actor, article)) throw new NotAllowed();
    if (article.head.id !== revisionId) return { outcome: "stale" };
    const at = new Date();
    await tx.article.update({ where: { id: articleId }, data: { submittedAt: null } });
    await tx.reviewStep.create({ data: { articleId, revisionId, act: "SENT_BACK", byId: actor.id, comment, at } });
    await record(tx, actor, { action: "article.sent-back", subject: ["article", articleId], detail: { revisionId, comment } });
    return { outcome: "sentBack" };
  });
}
