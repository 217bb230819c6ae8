import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { removeFromIndex } from "../search/index-article.ts";
import { inTransaction } from "../transaction.ts";
import { articleHref } from "./article.ts";
import { expireArticle, expireWhereShown } from "./cache.ts";
import type { LockedArticle } from "./lock-article.ts";
import { lockArticle } from "./lock-article.ts";
import { mayReinstate, mayWithdraw } from "./policy.ts";
import type { Reinstate, Withdraw } from "./schema.ts";

const t = translator("standing");

/** Takes an article from readers for good: gone, moved, or with a public reason. Answers what stands in the way. */
export async function withdraw(actor: Actor, withdrawal: Withdraw): Promise<Issue[]> {
  return inTransaction((tx) => withdrawWithin(tx, actor, withdrawal));
}

/** The same as a part of a change. */
export async function withdrawWithin(tx: Tx, actor: Actor, { articleId, kind, reason, movedTo }: Withdraw, at = new Date()): Promise<Issue[]> {
  const article = await lockArticle(tx, articleId);
  if (!mayWithdraw(actor, article)) throw new NotAllowed();
  const target = kind === "MOVED" ? movedTo : null;
  const objection = target === null ? null : await objectionTo(tx, article, target);
  if (objection) return [{ field: "movedTo", message: objection }];
  await tx.article.update({ where: { id: articleId }, data: { state: "WITHDRAWN", withdrawalKind: kind, withdrawalReason: reason, movedTo: target, withdrawnAt: at } });
  const lists = await tx.listing.findMany({ where: { articleId }, select: { kind: true, targetId: true } });
  await tx.listing.deleteMany({ where: { articleId } });
  await removeFromIndex(tx, articleId);
  expireArticle(tx, { id: articleId, lists });
  await expireWhereShown(tx, articleId);
  await record(tx, actor, { action: "article.withdrawn", subject: ["article", articleId], detail: { kind, reason, movedTo: target } });
  return [];
}

/** Why readers cannot be sent there. */
export async function objectionTo(tx: Tx, { id, slug }: Pick<LockedArticle, "id" | "slug">, target: string): Promise<string | null> {
  if (target === "") return t("withdraw.missing.movedTo");
  const [path = ""] = target.split(/[?#]/);
  const [prefix, other] = [articleHref(""), path.slice(articleHref("").length)];
  if (!path.startsWith(prefix)) return null;
  if (other === slug) return t("withdraw.toItself");
  const there = await tx.article.findUnique({ where: { slug: other }, select: { id: true, state: true } });
  return there?.state === "PUBLISHED" && there.id !== id ? null : t("withdraw.notThere");
}

/** Makes a withdrawn article a draft again; readers are told that it is gone until it is published anew. */
export async function reinstate(actor: Actor, { articleId, reason }: Reinstate): Promise<void> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayReinstate(actor, article)) throw new NotAllowed();
    await tx.article.update({
      where: { id: articleId },
      data: { state: "DRAFT", liveId: null, withdrawalKind: null, withdrawalReason: null, movedTo: null, withdrawnAt: null },
    });
    expireArticle(tx, { id: articleId });
    await record(tx, actor, { action: "article.reinstated", subject: ["article", articleId], detail: { reason } });
  });
}
