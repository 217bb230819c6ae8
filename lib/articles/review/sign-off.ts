import { record } from "../../audit/record.ts";
import type { Actor } from "../../auth/actor.ts";
import { NotAllowed } from "../../errors.ts";
import { inTransaction } from "../../transaction.ts";
import { lockArticle } from "../lock-article.ts";
import { maySee } from "../policy.ts";
import { settleIfReviewed } from "./emergency.ts";
import { owedOf, reviewedText } from "./load-texts.ts";
import { signing } from "./review.ts";
import type { Objection } from "./review.ts";
import type { SignOff } from "./schema.ts";

/** `stale`: the text is no longer the one that was read. */
export type SignOffOutcome = { outcome: "signed" } | { outcome: "stale" } | { outcome: "refused"; objection: Objection };

/** Signs a review or a proofreading of exactly the text that was read: the one being worked on, or one owed since an emergency. */
export async function signOff(actor: Actor, { articleId, revisionId, textHash, kind, stage }: SignOff): Promise<SignOffOutcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!maySee(actor, article)) throw new NotAllowed();
    const { article: reviewed, text } = await reviewedText(tx, articleId, revisionId);
    const isCurrent = revisionId === article.head.id || revisionId === owedOf(reviewed)?.revisionId;
    if (!isCurrent || textHash !== text.textHash) return { outcome: "stale" };
    const result = signing(actor, text, { kind, stage });
    if ("objection" in result) return { outcome: "refused", objection: result.objection };

    const { role, standsInFor } = result.as;
    const at = new Date();
    const signed = { stage, role, revisionId, textHash, standsInForId: standsInFor?.id ?? null };
    await tx.reviewStep.create({ data: { articleId, act: kind, byId: actor.id, at, ...signed } });
    await record(tx, actor, { action: kind === "REVIEWED" ? "article.reviewed" : "article.proofread", subject: ["article", articleId], detail: signed });
    const { text: now } = await reviewedText(tx, articleId, revisionId);
    await settleIfReviewed(tx, articleId, now, at);
    return { outcome: "signed" };
  });
}
