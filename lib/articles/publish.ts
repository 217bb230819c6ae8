import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { channelsAbove } from "../channels/editor-queries.ts";
import { formatDate } from "../dates.ts";
import type { Tx } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { DatePrecision } from "../generated/prisma/enums.ts";
import { placesAbove } from "../places/editor-queries.ts";
import { indexArticle } from "../search/index-article.ts";
import { expireArticle, expireWhereShown } from "./cache.ts";
import { addCorrection } from "./correct.ts";
import type { PublishOutcome } from "./editor-types.ts";
import { differing, listingTargets } from "./listing.ts";
import type { ListingTarget } from "./listing.ts";
import type { LockedArticle } from "./lock-article.ts";
import { conflictWith, lockArticle, withText } from "./lock-article.ts";
import { mayPublish } from "./policy.ts";
import { embargoIssues, missingIn } from "./readiness.ts";
import { oweReviews, settleIfReviewed } from "./review/emergency.ts";
import { reviewIssues } from "./review/issues.ts";
import { reviewedText } from "./review/load-texts.ts";
import { mayPublishUrgently } from "./review/policy.ts";
import { gapsIn } from "./review/review.ts";
import type { WholeRevision } from "./revision-draft.ts";
import { draftOf } from "./revision-draft.ts";
import { untold } from "./tell-readers.ts";
import type { PublishArticle } from "./schema.ts";
import { isProvisional, slugFrom } from "./slug.ts";
import { freeSlug, lockSlugs, takeSlug } from "./take-slug.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";

const t = translator("articles");

/** A first publication in the past, for texts that have one. */
type Past = { at: Date; precision: DatePrecision };
/** `planned`: the text was chosen beforehand, and goes out whatever was written since. */
type When = { now?: Date; past?: Past | undefined; planned?: boolean };

/**
 * Shows readers the article's head, which must be the text that the editor looked at and, but for emergencies, the one
 * that was reviewed.
 */
export async function publish(actor: Actor, which: PublishArticle, past?: Past): Promise<PublishOutcome> {
  return inTransaction((tx) => publishWithin(tx, actor, which, { past }));
}

/** The same as a part of a change. */
export async function publishWithin(tx: Tx, actor: Actor, { articleId, revisionId, note = "", correction = "", emergencyReason }: PublishArticle, { now = new Date(), past, planned = false }: When = {}): Promise<PublishOutcome> {
  const standing = await lockArticle(tx, articleId);
  const article = planned ? await withText(tx, standing, revisionId) : standing;
  if (!mayPublish(actor, article)) throw new NotAllowed();
  const { head } = article;
  if (head.id !== revisionId) return { outcome: "stale", conflict: conflictWith(article) };
  const issues = await missingIn(tx, article);
  if (issues.length > 0) return { outcome: "incomplete", issues };
  if (article.state === "PUBLISHED" && article.liveId === head.id && article.publishedAt) return published(article.slug, article.publishedAt);
  const { text } = await reviewedText(tx, articleId, revisionId);
  const gaps = gapsIn(text);
  const embargo = embargoIssues(article, now);
  const objections = [...(gaps.length > 0 ? reviewIssues(text) : []), ...embargo];
  const urgent = objections.length > 0 && emergencyReason !== undefined;
  if (urgent && !mayPublishUrgently(actor, article)) throw new NotAllowed();
  // What others still have to sign may be told of later; what is signed goes out with all that belongs to it.
  const silent = urgent && gaps.length > 0 ? [] : await untold(tx, article, { note, correction });
  if (silent.length > 0) return { outcome: "incomplete", issues: silent };
  if (objections.length > 0 && !urgent) return { outcome: "incomplete", issues: objections };

  const address = await takeAddress(tx, article);
  if (address === null) return { outcome: "incomplete", issues: [{ field: "slug", message: t("missing.slug") }] };
  const at = past?.at ?? now;
  const { slug, publishedAt } = await tx.article.update({
    where: { id: articleId },
    data: { slug: address, state: "PUBLISHED", liveId: head.id, submittedAt: standing.head.id === head.id ? null : standing.submittedAt, ...dates(article, at, past?.precision) },
  });
  await tx.publication.create({ data: { articleId, revisionId, byId: actor.id, at, note } });
  if (correction !== "") await addCorrection(tx, actor, { articleId, text: correction, at });
  const embargoUntil = embargo.length > 0 ? article.embargoUntil : null;
  if (urgent) await oweReviews(tx, actor, text, { articleId, reason: emergencyReason, embargoUntil, at });
  if (gaps.length === 0) await settleIfReviewed(tx, articleId, text, at);
  const lists = await list(tx, articleId, head, publishedAt ?? at);
  await indexArticle(tx, articleId);
  expireArticle(tx, { id: articleId, slugs: article.state === "PUBLISHED" ? [] : [slug], lists });
  if (article.state !== "PUBLISHED") await expireWhereShown(tx, articleId);
  await record(tx, actor, { action: "article.published", subject: ["article", articleId], detail: { revisionId, slug, ...(urgent ? { emergency: emergencyReason } : {}), ...(embargoUntil ? { embargo: formatDate(embargoUntil) } : {}) } });
  return published(slug, publishedAt ?? at);
}

/** The first publication's date stays for ever; a later text adds its own. */
function dates({ firstPublishedAt, publishedAt, revisedAt, liveId, head }: LockedArticle, at: Date, precision: DatePrecision = "MINUTE") {
  if (!firstPublishedAt) return { publishedAt: at, publishedPrecision: precision, firstPublishedAt: at };
  // What readers see may have been planned before and shown after this was written.
  const isNewText = head.createdAt > (revisedAt ?? firstPublishedAt) || (liveId !== null && head.id > liveId);
  return { publishedAt: publishedAt ?? firstPublishedAt, revisedAt: isNewText ? at : revisedAt };
}

/** The address that goes with the text; null where it has become another's. One that nobody chose is made from the title. */
async function takeAddress(tx: Tx, article: LockedArticle): Promise<string | null> {
  const { id, slug, head } = article;
  if (isProvisional(slug)) {
    await lockSlugs(tx);
    return freeSlug(tx, slugFrom(head.title) || "article", id);
  }
  const wished = draftOf(head, slug).slug;
  return wished === slug || (await takeSlug(tx, article, wished)) ? wished : null;
}

/** Answers the lists that it entered or left. */
async function list(tx: Tx, articleId: number, live: WholeRevision, publishedAt: Date): Promise<ListingTarget[]> {
  const targets = listingTargets({
    channelIds: live.channelId === null ? [] : await channelsAbove(tx, live.channelId),
    placeIds: await placesAbove(tx, live.places.map(({ placeId }) => placeId)),
    topicIds: live.topics.map(({ topicId }) => topicId),
    initiativeIds: live.initiatives.map(({ initiativeId }) => initiativeId),
  });
  const before = await tx.listing.findMany({ where: { articleId }, select: { kind: true, targetId: true } });
  await tx.listing.deleteMany({ where: { articleId } });
  await tx.listing.createMany({ data: targets.map((target) => ({ ...target, articleId, publishedAt })) });
  return differing(before, targets);
}

function published(slug: string, publishedAt: Date): PublishOutcome {
  return { outcome: "published", slug, publishedAt: publishedAt.toISOString() };
}
