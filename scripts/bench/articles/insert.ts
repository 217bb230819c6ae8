import type { Actor } from "../../../lib/auth/actor.ts";
import { db } from "../../../lib/db.ts";
import type { Planned } from "./plan.ts";

const atOnce = 500;

/** Writes the reports as published, many rows at a time: what publishing each by itself would have left (check.ts). */
export async function insert(actor: Actor, articles: Planned[]): Promise<void> {
  for (let start = 0; start < articles.length; start += atOnce) await insertSome(actor, articles.slice(start, start + atOnce));
  await db().$executeRaw`UPDATE "Article" SET "headId" = text.id, "liveId" = text.id FROM "Revision" text WHERE text."articleId" = "Article".id`;
  // The server's own upkeep is off: without this the planner knows nothing of what it holds.
  await db().$executeRawUnsafe("VACUUM ANALYZE");
}

async function insertSome(actor: Actor, articles: Planned[]): Promise<void> {
  const rows = await db().article.createManyAndReturn({
    data: articles.map(({ slug, publishedAt }) => ({
      slug, publishedAt, firstPublishedAt: publishedAt, createdAt: publishedAt, updatedAt: publishedAt, state: "PUBLISHED" as const, createdById: actor.id,
    })),
    select: { id: true, slug: true },
  });
  const idBySlug = new Map(rows.map(({ id, slug }) => [slug, id]));
  const idOf = ({ slug }: Planned) => idBySlug.get(slug) ?? 0;

  const texts = await db().revision.createManyAndReturn({
    data: articles.map((article) => ({ articleId: idOf(article), ...textOf(article), createdById: actor.id, createdAt: article.publishedAt })),
    select: { id: true, articleId: true },
  });
  const textByArticle = new Map(texts.map(({ id, articleId }) => [articleId, id]));
  const all = articles.map((article) => ({ article, articleId: idOf(article), revisionId: textByArticle.get(idOf(article)) ?? 0 }));

  await db().revisionContributor.createMany({
    data: all.map(({ revisionId, article }) => ({ revisionId, position: 0, role: "CORRESPONDENT" as const, name: article.reporter })),
  });
  await db().revisionPlace.createMany({ data: all.map(({ revisionId, article }) => ({ revisionId, placeId: article.placeId, position: 0 })) });
  await db().revisionTopic.createMany({ data: all.map(({ revisionId, article }) => ({ revisionId, topicId: article.topicId, position: 0 })) });
  await db().revisionInitiative.createMany({
    data: all.flatMap(({ revisionId, article }) => article.initiativeIds.map((initiativeId) => ({ revisionId, initiativeId }))),
  });
  await db().revisionPhoto.createMany({ data: all.flatMap(({ revisionId, article }) => article.photoIds.map((photoId) => ({ revisionId, photoId }))) });
  await db().listing.createMany({
    data: all.flatMap(({ articleId, article }) => article.listings.map((target) => ({ ...target, articleId, publishedAt: article.publishedAt }))),
  });
}

function textOf({ title, lead, blocks, channelId, photoIds }: Planned) {
  return {
    title, lead, channelId, body: { version: 1, blocks }, leadPhotoId: photoIds[0] ?? null, source: "比邻示例", responsibleEditor: "李四",
  };
}
