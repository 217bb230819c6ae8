import { alts } from "./alts.ts";
import type { Block, PhotoUse } from "../../lib/articles/body.ts";
import { createArticle } from "../../lib/articles/create-article.ts";
import { deleteDraft } from "../../lib/articles/delete-draft.ts";
import { publish } from "../../lib/articles/publish.ts";
import { saveDraft } from "../../lib/articles/save-draft.ts";
import type { Draft } from "../../lib/articles/schema.ts";
import { draftSchema } from "../../lib/articles/schema.ts";
import { record } from "../../lib/audit/record.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import type { DatePrecision } from "../../lib/generated/prisma/enums.ts";
import { articlesA } from "./articles/a-index.ts";
import { articlesB } from "./articles/b-index.ts";
import type { DemoArticle, DemoBlock, DemoPhoto } from "./builders.ts";
import { known } from "./load-structure.ts";
import { settings } from "./settings.ts";

type Ids = Record<"places" | "channels" | "initiatives" | "photos", ReadonlyMap<string, number>>;

/** Writes and publishes the reports as an editor would, oldest first; those that are there already are left alone. */
export async function loadArticles(actor: Actor, photos: ReadonlyMap<string, number>): Promise<number> {
  const ids = await namedIds(photos);
  const all = [...articlesA, ...articlesB].toSorted((one, other) => one.published.localeCompare(other.published));
  const halfWritten = await db().article.findMany({ where: { createdById: actor.id, firstPublishedAt: null }, select: { id: true } });
  for (const { id } of halfWritten) await deleteDraft(actor, id);
  for (const article of all) {
    const there = await db().article.findUnique({ where: { slug: article.slug }, select: { id: true } });
    await addAfterlife(actor, there?.id ?? (await write(actor, article, ids)), article);
  }
  return all.length;
}

async function namedIds(photos: ReadonlyMap<string, number>): Promise<Ids> {
  const [places, channels, initiatives] = await Promise.all([
    db().place.findMany({ select: { path: true, id: true } }),
    db().channel.findMany({ select: { path: true, id: true } }),
    db().initiative.findMany({ select: { slug: true, id: true } }),
  ]);
  return {
    places: new Map(places.map(({ path, id }) => [path, id])),
    channels: new Map(channels.map(({ path, id }) => [path, id])),
    initiatives: new Map(initiatives.map(({ slug, id }) => [slug, id])),
    photos,
  };
}

async function write(actor: Actor, article: DemoArticle, ids: Ids): Promise<number> {
  const { at, precision } = dateOf(article.published);
  const { articleId, revisionId } = await createArticle(actor, at);
  const saved = await saveDraft(actor, { articleId, basedOnId: revisionId, draft: draftOf(article, ids) }, at);
  const result = saved.outcome === "saved" && (await publish(actor, { articleId, revisionId: saved.revisionId }, { at, precision }));
  if (!result || result.outcome !== "published" || result.slug !== article.slug) {
    throw new Error(`The demonstration's report ${article.slug} does not pass: ${JSON.stringify(result || saved)}`);
  }
  return articleId;
}

/** What happened to a report later, and when it was last touched. */
async function addAfterlife(actor: Actor, articleId: number, { published, corrections = [], withdrawn }: DemoArticle): Promise<void> {
  const dates = [published, ...corrections.map(({ at }) => at), ...(withdrawn ? [withdrawn.at] : [])].map((text) => dateOf(text).at);
  const updatedAt = new Date(Math.max(...dates.map(Number)));
  await db().$transaction(async (tx) => {
    await tx.correction.deleteMany({ where: { articleId } });
    await tx.correction.createMany({ data: corrections.map(({ at, text }) => ({ articleId, at: dateOf(at).at, text })) });
    await tx.article.update({ where: { id: articleId }, data: { updatedAt } });
    if (!withdrawn) return;
    const withdrawal = { withdrawalKind: "EXPLAINED", withdrawalReason: withdrawn.reason, withdrawnAt: dateOf(withdrawn.at).at } as const;
    const { count } = await tx.article.updateMany({
      where: { id: articleId, state: "PUBLISHED" },
      data: { state: "WITHDRAWN", ...withdrawal, updatedAt },
    });
    if (count === 0) return;
    await tx.listing.deleteMany({ where: { articleId } });
    await record(tx, actor, { action: "article.withdrawn", subject: ["article", articleId], detail: { reason: withdrawn.reason } });
  });
}

/** "2026-11-20 09:30" in Beijing, or a day of which no more is known. */
function dateOf(text: string): { at: Date; precision: DatePrecision } {
  const [day, time] = text.split(" ");
  const at = new Date(`${day}T${time ?? "00:00"}:00+08:00`);
  if (Number.isNaN(at.getTime())) throw new Error(`The demonstration has no such date: ${text}`);
  return { at, precision: time ? "MINUTE" : "DAY" };
}

function draftOf(article: DemoArticle, ids: Ids): Draft {
  const { slug, title, lead, source, contributors, responsibleEditor, topics } = article;
  const { kicker = "", subtitle = "", originalTitle = "", originalUrl = "", dateline = "", initiatives = [] } = article;
  return draftSchema.parse({
    slug, kicker, title, subtitle, lead, source, reprint: originalUrl !== "", originalTitle, originalUrl, dateline, responsibleEditor, contributors, topics,
    channelId: known(ids.channels, article.channel),
    placeIds: article.places.map((path) => known(ids.places, path)),
    initiativeIds: initiatives.map((name) => known(ids.initiatives, name)),
    body: { version: 1, blocks: article.body.map((block) => blockOf(block, ids)) },
  });
}

function blockOf(block: DemoBlock, ids: Ids): Block {
  if (block.type === "photo") return { type: "photo", photo: useOf(block.photo, ids) };
  if (block.type === "gallery") return { type: "gallery", photos: block.photos.map((photo) => useOf(photo, ids)) };
  return block;
}

function useOf({ scene, caption }: DemoPhoto, ids: Ids): PhotoUse {
  return { photoId: known(ids.photos, scene), caption, credit: `${settings.siteName} 插图`, alt: alts[scene] };
}
