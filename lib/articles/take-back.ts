import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { removeFromIndex } from "../search/index-article.ts";
import { expireArticle, expireWhereShown } from "./cache.ts";
import { lockArticle } from "./lock-article.ts";
import { mayTakeBack } from "./policy.ts";
import { inTransaction } from "../transaction.ts";

/** Makes a published article a draft again; readers are told that it is gone. Nothing happens where that is so already. */
export async function takeBack(actor: Actor, articleId: number): Promise<void> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayTakeBack(actor, article)) throw new NotAllowed();
    if (article.state !== "PUBLISHED") return;
    await tx.article.update({ where: { id: articleId }, data: { state: "DRAFT", liveId: null } });
    const lists = await tx.listing.findMany({ where: { articleId }, select: { kind: true, targetId: true } });
    await tx.listing.deleteMany({ where: { articleId } });
    await removeFromIndex(tx, articleId);
    expireArticle(tx, { id: articleId, lists });
    await expireWhereShown(tx, articleId);
    await record(tx, actor, { action: "article.taken-back", subject: ["article", articleId], detail: { revisionId: article.liveId } });
  });
}
