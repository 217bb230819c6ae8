import { cache } from "react";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { channelTrail } from "../channels/queries.ts";
import { pictureOf } from "../photos/picture.ts";
import { initiativeTag } from "../initiatives/cache.ts";
import { madeOf } from "../page-store/made-of.ts";
import { photosByIds } from "../photos/queries.ts";
import { placeTag } from "../places/cache.ts";
import { seriesTag } from "../series/cache.ts";
import { articleHref } from "./article.ts";
import type { ArticleView, AtAddress, Card, ReaderBlock, SeriesView } from "./article.ts";
import { bodySchema, photosOf } from "./body.ts";
import type { Body } from "./body.ts";
import { addressTag, articleTag, correctionsTag } from "./cache.ts";
import { listPage, wholeSite } from "./list.ts";
import type { List } from "./list.ts";

const revisionFields = {
  kicker: true, title: true, subtitle: true, lead: true, body: true, source: true, originalTitle: true, originalUrl: true,
  dateline: true, responsibleEditor: true, channelId: true,
  contributors: { orderBy: { position: "asc" }, select: { role: true, name: true } },
  places: { orderBy: { position: "asc" }, select: { place: { select: { id: true, name: true, path: true } } } },
  topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true, slug: true } } } },
  initiatives: { select: { initiative: { select: { id: true, name: true, slug: true, place: { select: { id: true, name: true } } } } } },
} satisfies Prisma.RevisionSelect;

const articleFields = {
  id: true, slug: true, publishedAt: true, publishedPrecision: true, revisedAt: true,
  corrections: { orderBy: { at: "desc" }, select: { at: true, text: true } },
  publications: { where: { note: { not: "" } }, orderBy: { at: "desc" }, select: { at: true, note: true } },
  series: { take: 1, select: { seriesId: true } },
} satisfies Prisma.ArticleSelect;

const relations = {
  select: {
    initiatives: { select: { initiativeId: true } },
    places: { orderBy: { position: "asc" }, select: { placeId: true } },
    topics: { orderBy: { position: "asc" }, select: { topicId: true } },
  },
} satisfies Prisma.RevisionDefaultArgs;

type RevisionRow = Prisma.RevisionGetPayload<{ select: typeof revisionFields }>;
type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleFields }>;

/** What stands at an article's address now. */
export const articleAt = cache(async (slug: string): Promise<AtAddress> => {
  madeOf(addressTag(slug));
  const row = await db().article.findUnique({
    where: { slug },
    select: {
      ...articleFields,
      state: true, firstPublishedAt: true, withdrawalKind: true, withdrawalReason: true, withdrawnAt: true, movedTo: true,
      live: { select: revisionFields },
    },
  });
  if (!row) return formerAddress(slug);
  madeOf(articleTag(row.id));
  if (row.state === "PUBLISHED" && row.live) return { kind: "live", article: await view(row, row.live) };
  if (row.state === "WITHDRAWN") {
    if (row.withdrawalKind === "MOVED" && row.movedTo) return { kind: "moved", to: row.movedTo };
    if (row.withdrawalKind === "EXPLAINED" && row.withdrawnAt) {
      return { kind: "withdrawn", title: row.live?.title ?? "", reason: row.withdrawalReason ?? "", at: row.withdrawnAt };
    }
    return { kind: "gone" };
  }
  return row.firstPublishedAt ? { kind: "gone" } : { kind: "unknown" };
});

async function formerAddress(slug: string): Promise<AtAddress> {
  const former = await db().formerSlug.findUnique({ where: { slug }, select: { article: { select: { id: true, slug: true } } } });
  if (former) madeOf(articleTag(former.article.id));
  return former ? { kind: "moved", to: articleHref(former.article.slug) } : { kind: "unknown" };
}

/** An article as readers would see one of its revisions. The caller has made sure that the person may. */
export async function revisionView(revisionId: number): Promise<ArticleView> {
  const { article, ...revision } = await db().revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { ...revisionFields, article: { select: articleFields } },
  });
  return view(article, revision);
}

/** Published articles whole, in the order asked for. */
export async function articleViews(ids: number[]): Promise<ArticleView[]> {
  madeOf(...ids.map(articleTag));
  const rows = await db().article.findMany({ where: { id: { in: ids }, state: "PUBLISHED" }, select: { ...articleFields, live: { select: revisionFields } } });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return Promise.all(
    ids.flatMap((id) => {
      const row = byId.get(id);
      return row?.live ? [view(row, row.live)] : [];
    }),
  );
}

async function view(article: ArticleRow, revision: RevisionRow): Promise<ArticleView> {
  const body = bodySchema.parse(revision.body);
  for (const { place } of revision.places) madeOf(placeTag(place.id));
  for (const { initiative } of revision.initiatives) madeOf(initiativeTag(initiative.id), placeTag(initiative.place.id));
  const [blocks, trail, series] = await Promise.all([
    readerBlocks(body),
    revision.channelId === null ? [] : channelTrail(revision.channelId),
    article.series[0] ? seriesOf(article.series[0].seriesId, article.id) : null,
  ]);
  const { kicker, title, subtitle, lead, source, originalTitle, originalUrl, dateline, responsibleEditor, contributors } = revision;
  return {
    id: article.id, href: articleHref(article.slug), kicker, title, subtitle, lead, blocks, source, originalTitle, originalUrl, dateline,
    responsibleEditor, contributors, trail,
    places: revision.places.map(({ place }) => ({ name: place.name, href: `/places/${place.path}` })),
    topics: revision.topics.map(({ topic }) => ({ name: topic.name, href: `/topics/${topic.slug}` })),
    initiatives: revision.initiatives.map(({ initiative }) => ({
      name: initiative.name, href: `/initiatives/${initiative.slug}`, place: initiative.place.name,
    })),
    publishedAt: article.publishedAt ?? new Date(),
    precision: article.publishedPrecision,
    revisedAt: article.revisedAt,
    corrections: article.corrections,
    updates: article.publications,
    series,
  };
}

async function readerBlocks(body: Body): Promise<ReaderBlock[]> {
  const photos = await photosByIds(photosOf(body).map((use) => use.photoId));
  return body.blocks.flatMap((block): ReaderBlock[] => {
    if (block.type === "photo") {
      const photo = photos.get(block.photo.photoId);
      return photo ? [{ type: "photo", picture: pictureOf(photo, block.photo) }] : [];
    }
    if (block.type === "gallery") {
      const pictures = block.photos.flatMap((use) => {
        const photo = photos.get(use.photoId);
        return photo ? [pictureOf(photo, use)] : [];
      });
      return pictures.length > 0 ? [{ type: "gallery", pictures }] : [];
    }
    return [block];
  });
}

async function seriesOf(seriesId: number, articleId: number): Promise<SeriesView | null> {
  const series = await db().series.findUniqueOrThrow({
    where: { id: seriesId },
    select: {
      slug: true, title: true, editorsNote: true,
      entries: {
        where: { article: { OR: [{ state: "PUBLISHED" }, { id: articleId }] } },
        orderBy: { position: "asc" },
        select: { article: { select: { id: true, slug: true, live: { select: { title: true } }, head: { select: { title: true } } } } },
      },
    },
  });
  madeOf(seriesTag(seriesId), ...series.entries.map(({ article }) => articleTag(article.id)));
  const entries = series.entries.map(({ article }) => ({
    name: (article.live ?? article.head)?.title ?? "",
    href: articleHref(article.slug),
    current: article.id === articleId,
  }));
  return {
    name: series.title, href: `/series/${series.slug}`, editorsNote: series.editorsNote,
    position: entries.findIndex((entry) => entry.current) + 1, entries,
  };
}

/** What to read next: on the same initiative, from the same place, on the same topics, then the newest. */
export async function relatedTo(articleId: number, count: number): Promise<Card[]> {
  madeOf(articleTag(articleId));
  const { live, head } = await db().article.findUniqueOrThrow({ where: { id: articleId }, select: { live: relations, head: relations } });
  const { initiatives = [], places = [], topics = [] } = live ?? head ?? {};
  const lists: List[] = [
    ...initiatives.map(({ initiativeId }) => ({ kind: "INITIATIVE" as const, targetId: initiativeId })),
    ...places.map(({ placeId }) => ({ kind: "PLACE" as const, targetId: placeId })),
    ...topics.map(({ topicId }) => ({ kind: "TOPIC" as const, targetId: topicId })),
    wholeSite,
  ];
  const found = new Map<number, Card>();
  for (const list of lists) {
    if (found.size >= count) break;
    for (const card of (await listPage(list, undefined, count + 1)).cards) if (card.id !== articleId) found.set(card.id, card);
  }
  return [...found.values()].slice(0, count);
}

/** Every public correction, newest first. */
export async function corrections(): Promise<{ at: Date; text: string; title: string; href: string }[]> {
  madeOf(correctionsTag);
  const rows = await db().correction.findMany({
    where: { article: { state: "PUBLISHED" } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 200,
    select: { at: true, text: true, article: { select: { id: true, slug: true, live: { select: { title: true } } } } },
  });
  madeOf(...rows.map(({ article }) => articleTag(article.id)));
  return rows.map(({ at, text, article }) => ({ at, text, title: article.live?.title ?? "", href: articleHref(article.slug) }));
}
