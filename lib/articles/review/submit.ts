import { record } from "../../audit/record.ts";
import type { Actor } from "../../auth/actor.ts";
import { NotAllowed } from "../../errors.ts";
import type { Issue } from "../../issue.ts";
import { translator } from "../../messages/index.ts";
import { inTransaction } from "../../transaction.ts";
import { photoTextsById } from "../describe-photos.ts";
import { lockArticle } from "../lock-article.ts";
import { isNeededToSubmit, requirementsFor } from "../requirements.ts";
import { draftOf } from "../revision-draft.ts";
import { maySubmit } from "./policy.ts";
import type { Submit } from "./schema.ts";

export type SubmitOutcome = { outcome: "submitted" } | { outcome: "stale" } | { outcome: "incomplete"; issues: Issue[] };

/** 送审: hands the text in. Nothing happens where it waits already. */
export async function submit(actor: Actor, { articleId, revisionId, comment }: Submit): Promise<SubmitOutcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!maySubmit(actor, article)) throw new NotAllowed();
    const { head } = article;
    if (head.id !== revisionId) return { outcome: "stale" };
    if (article.submittedAt) return { outcome: "submitted" };
    if (article.state === "PUBLISHED" && article.liveId === head.id) return { outcome: "incomplete", issues: [{ field: "revision", message: translator("review")("nothingNew") }] };
    const photos = await photoTextsById(tx, head.photos.map(({ photoId }) => photoId));
    const issues = requirementsFor(draftOf(head, article.slug), photos).filter(isNeededToSubmit);
    if (issues.length > 0) return { outcome: "incomplete", issues };
    const at = new Date();
    await tx.article.update({ where: { id: articleId }, data: { submittedAt: at } });
    await tx.reviewStep.create({ data: { articleId, revisionId, act: "SUBMITTED", byId: actor.id, comment, at } });
    await record(tx, actor, { action: "article.submitted", subject: ["article", articleId], detail: { revisionId } });
    return { outcome: "submitted" };
  });
}
