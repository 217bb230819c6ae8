import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { expireCorrections } from "./cache.ts";
import { lockArticle } from "./lock-article.ts";
import { mayCorrect } from "./policy.ts";
import type { ChangeCorrection, Correct } from "./schema.ts";

/** Tells readers what was wrong in an article that they see. False where it says so already. */
export async function correct(actor: Actor, { articleId, text }: Correct): Promise<boolean> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayCorrect(actor, article)) throw new NotAllowed();
    return addCorrection(tx, actor, { articleId, text, at: new Date() });
  });
}

/** The caller holds the article's row. */
export async function addCorrection(tx: Tx, actor: Actor, { articleId, text, at }: Correct & { at: Date }): Promise<boolean> {
  if ((await tx.correction.count({ where: { articleId, text } })) > 0) return false;
  await tx.correction.create({ data: { articleId, text, at } });
  expireCorrections(tx, articleId);
  await record(tx, actor, { action: "article.corrected", subject: ["article", articleId], detail: { text } });
  return true;
}

/** Puts the words of a correction right; its date stays. False where they are no longer those that this started from. */
export async function changeCorrection(actor: Actor, { articleId, correctionId, start, text }: ChangeCorrection): Promise<boolean> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayCorrect(actor, article)) throw new NotAllowed();
    const { count } = await tx.correction.updateMany({ where: { id: correctionId, articleId, text: start }, data: { text } });
    if (count === 0) return false;
    expireCorrections(tx, articleId);
    await record(tx, actor, { action: "article.correction-changed", subject: ["article", articleId], detail: { before: start, text } });
    return true;
  });
}
