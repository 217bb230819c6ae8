import { channelsTag } from "../channels/cache.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { ListKind } from "../generated/prisma/enums.ts";
import { writeCursor } from "../cursor.ts";
import type { Cursor } from "../cursor.ts";
import { pictureOf } from "../photos/picture.ts";
import { photoFields, toPhoto } from "../photos/queries.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag } from "../places/cache.ts";
import { articleHref } from "./article.ts";
import type { Card, CardPage } from "./article.ts";
import { articleTag, listTag } from "./cache.ts";

export const cardFields = {
  id: true,
  slug: true,
  publishedAt: true,
  publishedPrecision: true,
  live: {
    select: {
      kicker: true,
      title: true,
      lead: true,
      channel: { select: { name: true, path: true } },
      places: { orderBy: { position: "asc" }, take: 1, select: { place: { select: { id: true, name: true, path: true } } } },
      leadPhoto: { select: photoFields },
    },
  },
} satisfies Prisma.ArticleSelect;

type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardFields }>;

export function toCard({ id, slug, publishedAt, publishedPrecision, live }: CardRow): Card {
  if (!live || !publishedAt) throw new Error(`article ${id} stands in a list but is not live`);
  const place = live.places[0]?.place;
  madeOf(articleTag(id), ...(place ? [placeTag(place.id)] : []), ...(live.channel ? [channelsTag] : []));
  return {
    id,
    href: articleHref(slug),
    kicker: live.kicker,
    title: live.title,
    lead: live.lead,
    publishedAt,
    precision: publishedPrecision,
    channel: live.channel && { name: live.channel.name, href: `/channels/${live.channel.path}` },
    place: place ? { name: place.name, href: `/places/${place.path}` } : null,
    picture: live.leadPhoto && pictureOf(toPhoto(live.leadPhoto)),
  };
}

export type List = { kind: ListKind; targetId: number };
export const wholeSite: List = { kind: "SITE", targetId: 0 };

/** One page of a list, newest first: an index range, whatever its depth. */
export async function listPage(list: List, after: Cursor | undefined, size: number): Promise<CardPage> {
  const { kind, targetId } = list;
  madeOf(listTag(list));
  const rows = await db().listing.findMany({
    where: {
      kind,
      targetId,
      ...(after && {
        publishedAt: { lte: after.publishedAt },
        OR: [{ publishedAt: { lt: after.publishedAt } }, { articleId: { lt: after.articleId } }],
      }),
    },
    orderBy: [{ publishedAt: "desc" }, { articleId: "desc" }],
    take: size + 1,
    select: { publishedAt: true, articleId: true, article: { select: cardFields } },
  });
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { cards: shown.map((row) => toCard(row.article)), next: rows.length > size && last ? writeCursor(last) : null };
}
