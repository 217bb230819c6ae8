import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { photoFields, toPhoto } from "../photos/queries.ts";
import { placeIdsBelow } from "../places/queries.ts";
import type { ArticleList, ArticleRow } from "./editor-types.ts";
import { handingFields, handingOf } from "./handing.ts";
import { inSightOf } from "./in-sight.ts";
import type { ArticleFilter } from "./schema.ts";

const pageSize = 30;

const fields = {
  id: true, state: true, headId: true, updatedAt: true,
  ...handingFields,
  emergencies: { where: { settledAt: null }, take: 1, select: { id: true } },
  createdBy: { select: { name: true } },
  head: {
    select: {
      title: true,
      channel: { select: { name: true } },
      places: { orderBy: { position: "asc" }, select: { place: { select: { name: true } } } },
      leadPhoto: { select: photoFields },
    },
  },
} satisfies Prisma.ArticleSelect;

/** The desk's articles, last worked on first; as far as this person knows of them. */
export async function articleList(actor: Actor, { q, state, placeId, cursor }: ArticleFilter): Promise<ArticleList> {
  const found = await db().article.findMany({
    where: {
      AND: [
        inSightOf(actor),
        state === "SCHEDULED" ? { schedules: { some: { state: "WAITING" } } } : state ? { state } : {},
        q ? { head: { title: { contains: literally(q), mode: "insensitive" } } } : {},
        placeId ? { head: { places: { some: { placeId: { in: await placeIdsBelow(placeId) } } } } } : {},
        after(cursor),
      ],
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: pageSize + 1,
    select: fields,
  });
  const rows = found.slice(0, pageSize);
  const last = rows.at(-1);
  return { rows: rows.map(row), nextCursor: found.length > pageSize && last ? `${last.updatedAt.getTime()}-${last.id}` : null };
}

/** The percent sign and the underscore are letters to people, wildcards to ILIKE. */
function literally(q: string): string {
  return q.replace(/[\\%_]/g, "\\$&");
}

function after(cursor: string | undefined): Prisma.ArticleWhereInput {
  const [, time, id] = /^(\d{1,13})-(\d{1,9})$/.exec(cursor ?? "") ?? [];
  if (!time || !id) return {};
  const updatedAt = new Date(Number(time));
  return { updatedAt: { lte: updatedAt }, OR: [{ updatedAt: { lt: updatedAt } }, { id: { lt: Number(id) } }] };
}

function row(article: Prisma.ArticleGetPayload<{ select: typeof fields }>): ArticleRow {
  const { id, state, liveId, headId, updatedAt, createdBy, head } = article;
  return {
    id,
    state,
    title: head?.title ?? "",
    hasUnpublishedChanges: liveId !== null && liveId !== headId,
    handing: handingOf(article),
    owed: article.emergencies.length > 0,
    places: head?.places.map(({ place }) => place.name) ?? [],
    channel: head?.channel?.name ?? null,
    author: createdBy.name,
    updatedAt: updatedAt.toISOString(),
    photo: head?.leadPhoto ? toPhoto(head.leadPhoto) : null,
  };
}
