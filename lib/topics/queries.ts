import { listTag } from "../articles/cache.ts";
import { db } from "../db.ts";
import { madeOf } from "../page-store/made-of.ts";
import { topicsTag, topicTag } from "./cache.ts";
import type { TopicUse } from "./topic.ts";

/** A topic that has something to show: a keyword that only drafts use is nobody else's business yet. */
export async function topicAt(slug: string): Promise<{ id: number; name: string; href: string } | null> {
  madeOf(topicTag(slug));
  const row = await db().topic.findUnique({ where: { slug }, select: { id: true, name: true } });
  if (!row) return null;
  const list = { kind: "TOPIC" as const, targetId: row.id };
  madeOf(listTag(list));
  const shown = await db().listing.findFirst({ where: list, select: { articleId: true } });
  return shown && { ...row, href: `/topics/${slug}` };
}

/** Topics that have something to show, those used most first. */
export async function topicsByUse(take: number): Promise<TopicUse[]> {
  madeOf(topicsTag);
  const rows = await db().$queryRaw<{ name: string; slug: string; count: number }[]>`
    SELECT t.name, t.slug, used.count FROM (
      SELECT "targetId", count(*)::int AS count, max("publishedAt") AS newest FROM "Listing" WHERE kind = 'TOPIC' GROUP BY 1
    ) used JOIN "Topic" t ON t.id = used."targetId"
    ORDER BY used.count DESC, used.newest DESC, t.id DESC LIMIT ${take}`;
  return rows.map(({ name, slug, count }) => ({ name, href: `/topics/${slug}`, count }));
}
