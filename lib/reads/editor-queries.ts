import { db } from "../db.ts";
import { readDays, tally } from "./days.ts";
import type { Reads, SiteReads } from "./days.ts";

/** How these articles were read, in both scripts and under every address they had. */
export async function readsOfArticles(ids: number[], now = new Date()): Promise<Map<number, Reads>> {
  const days = readDays(now);
  const rows = await db().$queryRaw<{ id: number; day: Date; reads: number }[]>`
    SELECT a.id, r.day, sum(r.reads)::int AS reads
    FROM (
      SELECT id, slug FROM "Article" WHERE id = ANY(${ids}::int[])
      UNION SELECT "articleId", slug FROM "FormerSlug" WHERE "articleId" = ANY(${ids}::int[])
    ) a
    CROSS JOIN (VALUES ('/articles/'), ('/zh-Hant/articles/')) AS script (prefix)
    JOIN "PageReads" r ON r.day = ANY(${days}::date[]) AND r.address = script.prefix || a.slug
    GROUP BY a.id, r.day`;
  const byId = Map.groupBy(rows, ({ id }) => id);
  return new Map(ids.map((id) => [id, tally(days, byId.get(id) ?? [])]));
}

/** How all pages of the site were read. */
export async function readsOfSite(now = new Date()): Promise<SiteReads> {
  const days = readDays(now);
  // What a device keeps for when it is offline, and what programs fetch, nobody has read.
  const rows = await db().$queryRaw<{ day: Date; reads: number }[]>`
    SELECT day, sum(reads)::int AS reads FROM "PageReads"
    WHERE day = ANY(${days}::date[]) AND address !~ '^(/zh-Hant)?/offline$|[.](xml|json|txt|webmanifest)$'
    GROUP BY day`;
  const first = await db().pageReads.findFirst({ orderBy: { day: "asc" }, select: { day: true } });
  const since = first && first.day > days[0]! ? first.day : null;
  return { ...tally(days, rows), dates: days.slice(0, -1), since };
}
