import { bodySchema, photosOf } from "../articles/body.ts";
import type { Tx } from "../db.ts";
import { rowOf } from "./row.ts";

/** Raised when texts are prepared differently: what was prepared before is then prepared anew (backfill.ts). */
export const indexVersion = 2;

const live = {
  select: {
    kicker: true, title: true, subtitle: true, lead: true, body: true, responsibleEditor: true,
    contributors: { orderBy: { position: "asc" }, select: { name: true } },
    topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true } } } },
    places: { select: { placeId: true } },
    initiatives: { select: { initiativeId: true } },
  },
} as const;

/**
 * Lets readers find a live article, in the transaction that makes it live and after its listings are written.
 * Places, initiatives and channels stand in the index by their ids, so that they may change their names.
 */
export async function indexArticle(tx: Tx, articleId: number): Promise<void> {
  const article = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { publishedAt: true, live, listings: { select: { kind: true, targetId: true } } },
  });
  if (!article.live || !article.publishedAt) throw new Error(`article ${articleId} is not live`);
  const { places, initiatives, topics, ...said } = article.live;
  const body = bodySchema.parse(said.body);
  const photos = await tx.photo.findMany({
    where: { id: { in: photosOf(body).map(({ photoId }) => photoId) } },
    select: { id: true, caption: true, credit: true, alt: true },
  });
  const { text, folded, terms } = rowOf({ ...said, body, topics: topics.map(({ topic }) => topic.name) }, new Map(photos.map((photo) => [photo.id, photo])), {
    listings: article.listings,
    placeIds: places.map(({ placeId }) => placeId),
    initiativeIds: initiatives.map(({ initiativeId }) => initiativeId),
  });
  await tx.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "publishedAt", version, terms, text, folded)
    VALUES (${articleId}, ${article.publishedAt}::timestamptz, ${indexVersion}, array_to_tsvector(${terms}::text[]), ${text}, ${folded})
    ON CONFLICT ("articleId") DO UPDATE
    SET "publishedAt" = excluded."publishedAt", version = excluded.version, terms = excluded.terms, text = excluded.text, folded = excluded.folded`;
}

export async function removeFromIndex(tx: Tx, articleId: number): Promise<void> {
  await tx.$executeRaw`DELETE FROM "ArticleSearch" WHERE "articleId" = ${articleId}`;
}

/** A picture's words are searched in every live article that shows it. The caller holds the picture's row. */
export async function indexArticlesWithPhoto(tx: Tx, photoId: number): Promise<void> {
  const articles = await tx.article.findMany({ where: { live: { photos: { some: { photoId } } }, state: "PUBLISHED" }, orderBy: { id: "asc" }, select: { id: true } });
  for (const { id } of articles) await indexArticle(tx, id);
}
