import type { Actor } from "../../auth/actor.ts";
import { formatDate } from "../../dates.ts";
import { db } from "../../db.ts";
import { translator } from "../../messages/index.ts";
import { seen } from "../editor-queries.ts";
import { isReprint } from "../reprint.ts";
import type { ReprintOnForm } from "../reprint-approval.ts";
import { reprintStanding } from "../reprint-standing.ts";
import { asSignature, owedOf, reviewedTexts } from "./load-texts.ts";
import type { ReviewStepRow, Reviewed } from "./load-texts.ts";
import { mayPublishUrgently, maySendBack, maySubmit } from "./policy.ts";
import { gapsIn, holdsFor, signatureOf, signing, stepsOf } from "./review.ts";
import type { ReviewedText, Signature } from "./review.ts";
import type { Note, ReviewForm, ReviewPanelView, SignatureView, StepView, TextView, VoidSignature } from "./view.ts";

const t = translator("review");

/** Where the reviews of an article stand, and what this person may do about it. */
export async function reviewPanel(actor: Actor, articleId: number): Promise<ReviewPanelView> {
  const article = await seen(actor, articleId);
  const { reviewed, texts } = await textsOf(articleId, article.head.id);
  const head = texts.find(({ revisionId }) => revisionId === article.head.id);
  const owed = owedOf(reviewed);
  const last = reviewed.reviewSteps.findLast(({ act }) => act === "SUBMITTED" || act === "SENT_BACK");
  const isNew = article.liveId !== article.head.id;
  const embargoUntil = article.embargoUntil && article.embargoUntil > new Date() ? article.embargoUntil.toISOString() : null;
  return {
    articleId,
    headId: article.head.id,
    texts: texts.map((text): TextView => ({ revisionId: text.revisionId, textHash: text.textHash, isHead: text === head, steps: stepsFor(actor, text) })),
    voided: voidedIn(reviewed, texts),
    isUpdate: article.state === "PUBLISHED",
    embargoUntil,
    submitted: last?.act === "SUBMITTED" && article.submittedAt ? noteOf(last) : null,
    sentBack: last?.act === "SENT_BACK" ? noteOf(last) : null,
    owed: owed && { by: owed.by.name, at: owed.at.toISOString(), comment: owed.reason },
    may: {
      submit: isNew && !article.submittedAt && maySubmit(actor, article),
      sendBack: maySendBack(actor, article),
      publishUrgently: isNew && head !== undefined && (gapsIn(head).length > 0 || embargoUntil !== null) && mayPublishUrgently(actor, article),
    },
  };
}

/** The head, and before it the text that readers see since an emergency where that is another. */
async function textsOf(articleId: number, headId: number): Promise<{ reviewed: Reviewed; texts: ReviewedText[] }> {
  const unsettled = await db().emergencyPublication.findFirst({ where: { articleId, settledAt: null }, orderBy: { id: "desc" }, select: { revisionId: true } });
  const loaded = await reviewedTexts(db(), [...new Set([...(unsettled ? [unsettled.revisionId] : []), headId])]);
  const reviewed = loaded[0]?.article;
  if (!reviewed) throw new Error(`article ${articleId} has no text`);
  return { reviewed, texts: loaded.map(({ text }) => text) };
}

function stepsFor(actor: Actor, text: ReviewedText): StepView[] {
  return stepsOf(text).map((step) => {
    const signature = signatureOf(text, step);
    const result = signing(actor, text, step);
    const mine = "as" in result ? result.as : null;
    return {
      ...step,
      signature: signature && signatureView(signature),
      objection: "objection" in result ? result.objection : null,
      standsInFor: mine?.standsInFor?.name ?? null,
    };
  });
}

/** Those that held for a text which is no more, as far as they are about what readers have not seen yet. */
function voidedIn({ reviewSteps, publications }: Reviewed, texts: ReviewedText[]): VoidSignature[] {
  const published = Math.max(0, ...publications.map(({ revisionId }) => revisionId).filter((id) => !texts.some(({ revisionId }) => revisionId === id)));
  const holding = new Set(texts.flatMap((text) => text.signatures.filter((one) => holdsFor(text, one)).map(({ id }) => id)));
  const standing = new Set(texts.flatMap(({ signatures }) => signatures.map(({ id }) => id)));
  return reviewSteps
    .flatMap(asSignature)
    .filter(({ id, revisionId }) => revisionId > published && !holding.has(id))
    .map((one) => {
      const isText = texts.some(({ revisionId }) => revisionId === one.revisionId);
      const why = !standing.has(one.id) ? "sentBack" : isText ? "pictures" : "text";
      return { ...signatureView(one), revisionId: one.revisionId, textHash: one.textHash, why };
    });
}

function signatureView({ id, kind, stage, role, by, standsInFor, at }: Signature): SignatureView {
  return { id, kind, stage, role, by: by.name, standsInFor: standsInFor?.name ?? null, at: at.toISOString() };
}

const noteOf = ({ by, at, comment }: ReviewStepRow): Note => ({ by: by.name, at: at.toISOString(), comment });

/** 审稿单, of the text that is worked on or of the one that is owed. */
export async function reviewForm(actor: Actor, articleId: number): Promise<ReviewForm> {
  const article = await seen(actor, articleId);
  const { reviewed, texts } = await textsOf(articleId, article.head.id);
  const [text] = texts;
  const revision = await db().revision.findUniqueOrThrow({
    where: { id: text?.revisionId ?? article.head.id },
    select: { id: true, title: true, createdAt: true, source: true, reprint: true, originalTitle: true, originalUrl: true, channel: { select: { name: true } } },
  });
  const notes = [
    ...reviewed.reviewSteps.flatMap((step) => (step.act === "SUBMITTED" || step.act === "SENT_BACK" ? [{ act: step.act, ...noteOf(step) }] : [])),
    ...reviewed.emergencies.map(({ by, at, reason, embargoUntil }) => ({ act: "EMERGENCY" as const, by: by.name, at: at.toISOString(), comment: embargoUntil ? t("form.embargo", { time: formatDate(embargoUntil), reason }) : reason })),
  ];
  return {
    articleId,
    title: revision.title,
    channel: revision.channel?.name ?? "",
    author: article.createdBy.name,
    revisionId: revision.id,
    savedAt: revision.createdAt.toISOString(),
    textHash: text?.textHash ?? "",
    steps: text ? stepsFor(actor, text) : [],
    voided: voidedIn(reviewed, texts),
    reprint: isReprint(revision) ? await reprintOnForm(articleId, revision) : null,
    notes: notes.sort((one, other) => one.at.localeCompare(other.at)),
  };
}

async function reprintOnForm(articleId: number, { source, originalTitle, originalUrl }: { source: string; originalTitle: string; originalUrl: string }): Promise<ReprintOnForm> {
  return { originalTitle, source, url: originalUrl, ...(await reprintStanding(db(), { articleId, source, originalUrl })) };
}
