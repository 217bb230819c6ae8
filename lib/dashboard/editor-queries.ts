import { articleHref } from "../articles/article.ts";
import { handingFields, handingOf } from "../articles/handing.ts";
import { inSightOf } from "../articles/in-sight.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { photoFields, toPhoto } from "../photos/queries.ts";
import { readDays } from "../reads/days.ts";
import { readsOfArticles } from "../reads/editor-queries.ts";
import type { OwnDrafts, Published } from "./dashboard.ts";

const shownDrafts = 5;
const shownPublished = 8;
const china = 8 * 3_600_000;

/** What this person is in the middle of: drafts they began or wrote last, and unpublished changes of theirs. */
export async function ownDrafts(actor: Actor): Promise<OwnDrafts> {
  const isMine = { OR: [{ createdById: actor.id }, { head: { createdById: actor.id } }] };
  const mine: Prisma.ArticleWhereInput = {
    AND: [inSightOf(actor), { OR: [{ state: "DRAFT", ...isMine }, { state: "PUBLISHED", head: { createdById: actor.id, liveOf: null } }] }],
  };
  const [rows, count, others] = await Promise.all([
    db().article.findMany({
      where: mine,
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      take: shownDrafts,
      select: { id: true, state: true, headId: true, updatedAt: true, ...handingFields, head: { select: { title: true, leadPhoto: { select: photoFields } } } },
    }),
    db().article.count({ where: mine }),
    db().article.count({ where: { AND: [inSightOf(actor), { state: "DRAFT" }, { NOT: isMine }] } }),
  ]);
  return {
    rows: rows.map(({ id, state, headId, updatedAt, head, ...handed }) => ({
      id, state,
      title: head?.title ?? "",
      hasUnpublishedChanges: handed.liveId !== null && handed.liveId !== headId,
      handing: handingOf(handed),
      updatedAt: updatedAt.toISOString(),
      photo: head?.leadPhoto ? toPhoto(head.leadPhoto) : null,
    })),
    more: count - rows.length,
    others,
  };
}

/** The newest articles, and how they are read. */
export async function recentlyPublished(actor: Actor, now = new Date()): Promise<Published[]> {
  const rows = await db().article.findMany({
    where: { AND: [inSightOf(actor), { state: "PUBLISHED", publishedAt: { not: null } }] },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: shownPublished,
    select: {
      id: true, slug: true, publishedAt: true, publishedPrecision: true, firstPublishedAt: true,
      live: { select: { title: true, leadPhoto: { select: photoFields } } },
    },
  });
  const reads = await readsOfArticles(rows.map(({ id }) => id), now);
  const today = readDays(now).at(-1)!.getTime() - china;
  return rows.flatMap(({ id, slug, publishedAt, publishedPrecision, firstPublishedAt, live }) => {
    const read = reads.get(id);
    if (!live || !publishedAt || !read) return [];
    return [{
      id,
      title: live.title,
      address: articleHref(slug),
      publishedAt: publishedAt.toISOString(),
      precision: publishedPrecision,
      isNew: (firstPublishedAt?.getTime() ?? 0) >= today,
      reads: read,
      photo: live.leadPhoto ? toPhoto(live.leadPhoto) : null,
    }];
  });
}
