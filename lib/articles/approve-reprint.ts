import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed } from "../errors.ts";
import { hostOf } from "../sources/hosts.ts";
import { inTransaction } from "../transaction.ts";
import { lockArticle } from "./lock-article.ts";
import { maySee } from "./policy.ts";
import { isReprint } from "./reprint.ts";
import { approvingReprint } from "./reprint-approval.ts";
import { involvedIn, reprintStanding } from "./reprint-standing.ts";
import type { ApproveReprint } from "./schema.ts";

export type ApproveOutcome = "approved" | "incomplete" | "stale" | "needless" | "role" | "author";

/** Lets exactly this source and link be reprinted in an article, with a reason, although they are not on the list. */
export async function approveReprint(actor: Actor, { articleId, source, originalUrl, reason }: ApproveReprint): Promise<ApproveOutcome> {
  return inTransaction(async (tx) => {
    const { head, ...article } = await lockArticle(tx, articleId);
    if (!maySee(actor, { ...article, head })) throw new NotAllowed();
    if (!isReprint(head) || head.source !== source || head.originalUrl !== originalUrl) return "stale";
    if (source === "" || hostOf(originalUrl) === null) return "incomplete";
    const reprinted = { articleId, source, originalUrl };
    const result = approvingReprint(actor, head, await involvedIn(tx, reprinted));
    if ("objection" in result) return result.objection;
    const { why, approval } = await reprintStanding(tx, reprinted);
    if (why === null || approval) return "needless";
    const { role, standsInFor } = result.as;
    const standsInForId = standsInFor?.id ?? null;
    await tx.reprintApproval.create({ data: { articleId, source, url: originalUrl, byId: actor.id, role, standsInForId, reason, at: new Date() } });
    await record(tx, actor, { action: "article.reprint-approved", subject: ["article", articleId], detail: { source, link: originalUrl, reason, role, standsInForId } });
    return "approved";
  });
}
