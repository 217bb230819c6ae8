import { channelsTag } from "../channels/cache.ts";
import { db } from "../db.ts";
import type { DatePrecision, ListKind } from "../generated/prisma/enums.ts";
import { writeCursor } from "../cursor.ts";
import type { Cursor } from "../cursor.ts";
import { pictureOf } from "../photos/picture.ts";
import { toPhoto } from "../photos/queries.ts";
import type { PhotoRow } from "../photos/queries.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag } from "../places/cache.ts";
import { articleHref } from "./article.ts";
import type { Card, CardPage } from "./article.ts";
import { articleTag, listTag } from "./cache.ts";

type CardRow = {
  id: number;
  slug: string;
  publishedAt: Date;
  publishedPrecision: DatePrecision;
  kicker: string;
  title: string;
  lead: string;
  channel: { name: string; path: string } | null;
  place: { id: number; name: string; path: string } | null;
  photo: PhotoRow | null;
};

/** Published articles as cards, in the order asked for. One query for all: the front page shows dozens. */
export async function cardsByIds(ids: number[]): Promise<Card[]> {
  if (ids.length === 0) return [];
  madeOf(...ids.map(articleTag));
  const rows = await db().$queryRaw<CardRow[]>`
    SELECT a.id, a.slug, a."publishedAt", a."publishedPrecision", r.kicker, r.title, r.lead,
      CASE WHEN c.id IS NOT NULL THEN json_build_object('name', c.name, 'path', c.path) END AS channel,
      CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'name', p.name, 'path', p.path) END AS place,
      CASE WHEN f.id IS NOT NULL THEN to_json(f) END AS photo
    FROM "Article" a
    JOIN "Revision" r ON r.id = a."liveId"
    LEFT JOIN "Channel" c ON c.id = r."channelId"
    LEFT JOIN "RevisionPlace" rp ON rp."revisionId" = r.id AND rp.position = 0
    LEFT JOIN "Place" p ON p.id = rp."placeId"
    LEFT JOIN "Photo" f ON f.id = r."leadPhotoId"
    WHERE a.id = ANY(${ids}::int[]) AND a.state = 'PUBLISHED'`;
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []).map(toCard);
}

function toCard({ id, slug, publishedAt, publishedPrecision, kicker, title, lead, channel, place, photo }: CardRow): Card {
  madeOf(...(place ? [placeTag(place.id)] : []), ...(channel ? [channelsTag] : []));
  return {
    id, href: articleHref(slug), kicker, title, lead, publishedAt,
    precision: publishedPrecision,
    channel: channel && { name: channel.name, href: `/channels/${channel.path}` },
    place: place && { name: place.name, href: `/places/${place.path}` },
    picture: photo && pictureOf(toPhoto(photo)),
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
    select: { publishedAt: true, articleId: true },
  });
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { cards: await cardsByIds(shown.map(({ articleId }) => articleId)), next: rows.length > size && last ? writeCursor(last) : null };
}
