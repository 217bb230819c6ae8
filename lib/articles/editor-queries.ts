import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { photosByIds } from "../photos/queries.ts";
import type { ArticleView } from "./article.ts";
import { photosOf } from "./body.ts";
import type { ArticleForEditing, Conflict, EditorPhoto, KeptText, ShownConflict } from "./editor-types.ts";
import { handingFields, handingOf } from "./handing.ts";
import { inSightOf, subjectFields } from "./in-sight.ts";
import { mayCorrect, mayDelete, mayEdit, mayPublish, mayReinstate, maySee, mayTakeBack, mayWithdraw } from "./policy.ts";
import { revisionView } from "./queries.ts";
import { isReprint } from "./reprint.ts";
import { approvingReprint } from "./reprint-approval.ts";
import type { ReprintView } from "./reprint-approval.ts";
import { involvedIn, reprintStanding } from "./reprint-standing.ts";
import { draftOf, wholeRevision } from "./revision-draft.ts";
import type { Draft, KeptTextOf, LookUpReprint, SlugWish } from "./schema.ts";
import { slugFrom } from "./slug.ts";
import type { Standing } from "./standing.ts";
import { freeSlug } from "./take-slug.ts";

/** An article with its working text, as this person may see it. */
export async function seen(actor: Actor, articleId: number) {
  const article = await db().article.findUnique({
    where: { id: articleId },
    include: {
      createdBy: { select: { name: true } },
      head: { include: wholeRevision },
      live: subjectFields.live,
      publications: { orderBy: { id: "desc" }, take: 1, select: { at: true } },
      reviewSteps: handingFields.reviewSteps,
    },
  });
  if (!article?.head) throw new NotFound(`article ${articleId}`);
  if (!maySee(actor, article)) throw new NotAllowed();
  return { ...article, head: article.head };
}

/** What readers are told of an article beside its text. */
export async function standingOf(actor: Actor, articleId: number): Promise<Standing> {
  const article = await seen(actor, articleId);
  const { id, slug, state, head, firstPublishedAt, withdrawalKind, withdrawalReason, withdrawnAt, movedTo } = article;
  const corrections = await db().correction.findMany({ where: { articleId }, orderBy: { at: "desc" }, select: { id: true, at: true, text: true } });
  return {
    article: { id, slug, state, title: head.title, wasPublished: firstPublishedAt !== null },
    corrections: corrections.map((one) => ({ ...one, at: one.at.toISOString() })),
    withdrawal: withdrawalKind && withdrawnAt ? { kind: withdrawalKind, reason: withdrawalReason ?? "", movedTo, at: withdrawnAt.toISOString() } : null,
    may: { correct: mayCorrect(actor, article), withdraw: mayWithdraw(actor, article), reinstate: mayReinstate(actor, article) },
  };
}

/** Whether a source and a link, as they stand on somebody's screen, may be reprinted here. Only what was saved can be approved. */
export async function lookUpReprint(actor: Actor, reprinted: LookUpReprint): Promise<ReprintView> {
  const { head } = await seen(actor, reprinted.articleId);
  const standing = await reprintStanding(db(), reprinted);
  const isSaved = isReprint(head) && head.source === reprinted.source && head.originalUrl === reprinted.originalUrl;
  const result = isSaved ? approvingReprint(actor, head, await involvedIn(db(), reprinted)) : { objection: "role" as const };
  return { ...standing, objection: "objection" in result ? result.objection : null };
}

/** Reprints from elsewhere than the list that readers do not see yet, which this person may approve; as many as anybody looks through. */
export async function reprintsToApprove(actor: Actor): Promise<{ articleId: number; title: string; source: string; since: string }[]> {
  const rows = await db().article.findMany({
    where: { AND: [inSightOf(actor), { state: { not: "WITHDRAWN" }, head: { liveOf: null, source: { not: "" }, originalUrl: { not: "" } } }] },
    orderBy: { updatedAt: "desc" },
    take: 50,
    select: { id: true, head: { select: { title: true, source: true, originalUrl: true, createdAt: true, ...subjectFields.head.select } } },
  });
  const waiting = await Promise.all(
    rows.map(async ({ id: articleId, head }) => {
      if (!head) return [];
      const reprinted = { articleId, source: head.source, originalUrl: head.originalUrl };
      if ("objection" in approvingReprint(actor, head, await involvedIn(db(), reprinted))) return [];
      const { why, approval } = await reprintStanding(db(), reprinted);
      return why === null || approval ? [] : [{ articleId, title: head.title, source: head.source, since: head.createdAt.toISOString() }];
    }),
  );
  return waiting.flat();
}

/**
 * Another whenever something happens that an open page tells of around its text: what readers see, where its reviews
 * stand, what is planned. While nothing is handed in, not for every save.
 */
export async function articleMark(articleId: number): Promise<string> {
  const [row] = await db().$queryRaw<{ mark: string }[]>`
    SELECT ROW(
      article.state, article."liveId", article."headId" = article."liveId", article."submittedAt", CASE WHEN article."submittedAt" IS NOT NULL THEN article."headId" END,
      article."embargoUntil", channel.id, channel.reviews, channel.proofreadings,
      (SELECT max(id) FROM "ReviewStep" WHERE "articleId" = article.id),
      (SELECT count(*) FROM "EmergencyPublication" WHERE "articleId" = article.id AND "settledAt" IS NULL),
      (SELECT array_agg((id, state, at) ORDER BY id) FROM "Schedule" WHERE "articleId" = article.id)
    )::text AS mark
    FROM "Article" article JOIN "Revision" head ON head.id = article."headId" LEFT JOIN "Channel" channel ON channel.id = head."channelId"
    WHERE article.id = ${articleId}`;
  return row?.mark ?? "";
}

export async function articleForEditing(actor: Actor, articleId: number): Promise<ArticleForEditing> {
  const mark = await articleMark(articleId);
  const article = await seen(actor, articleId);
  const { id, state, slug, head, liveId, publishedAt, publications } = article;
  const draft = draftOf(head, slug);
  return {
    article: {
      id, state, slug,
      createdBy: article.createdBy.name,
      savedBy: head.createdBy.name,
      savedAt: head.createdAt.toISOString(),
      publishedAt: publishedAt?.toISOString() ?? null,
      live: liveId !== null && publications[0] ? { revisionId: liveId, at: publications[0].at.toISOString() } : null,
      hasUnpublishedChanges: liveId !== null && liveId !== head.id,
      handing: handingOf(article),
      may: {
        edit: mayEdit(actor, article),
        publish: mayPublish(actor, article),
        takeBack: mayTakeBack(actor, article) && state === "PUBLISHED",
        remove: mayDelete(actor, article),
      },
    },
    draft,
    revisionId: head.id,
    photos: await photosIn(draft),
    mark,
    kept: await keptTexts(articleId),
  };
}

export async function photosIn(...drafts: Draft[]): Promise<EditorPhoto[]> {
  return [...(await photosByIds(drafts.flatMap(({ body }) => photosOf(body).map((use) => use.photoId)))).values()];
}

export async function showConflict(conflict: Conflict): Promise<ShownConflict> {
  return { ...conflict, photos: await photosIn(conflict.theirs) };
}

/** The newest texts that could not become head. */
async function keptTexts(articleId: number): Promise<KeptText[]> {
  const rows = await db().revision.findMany({
    where: { articleId, refused: true },
    orderBy: { id: "desc" },
    take: 10,
    select: { id: true, createdAt: true, createdBy: { select: { name: true } } },
  });
  return rows.map(({ id, createdAt, createdBy }) => ({ revisionId: id, by: createdBy.name, at: createdAt.toISOString() }));
}

export async function keptDraft(actor: Actor, { articleId, revisionId }: KeptTextOf): Promise<Draft> {
  const { slug } = await seen(actor, articleId);
  const revision = await db().revision.findUnique({ where: { id: revisionId, articleId, refused: true }, include: wholeRevision });
  if (!revision) throw new NotFound(`revision ${revisionId}`);
  return draftOf(revision, slug);
}

/** The working text exactly as readers would see it. */
export async function revisionForPreview(actor: Actor, articleId: number): Promise<ArticleView> {
  const { head } = await seen(actor, articleId);
  return revisionView(head.id);
}

export async function unusedSlug({ title, articleId }: SlugWish): Promise<string> {
  return freeSlug(db(), slugFrom(title) || "article", articleId);
}
