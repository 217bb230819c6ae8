import type { Card } from "../articles/article.ts";
import { listTag } from "../articles/cache.ts";
import { cardsByIds, wholeSite } from "../articles/list.ts";
import { db } from "../db.ts";
import { changesAt } from "../page-store/context.ts";
import { madeOf } from "../page-store/made-of.ts";
import { lastWeek } from "./week.ts";

/** The reports that were read most in the last week, in both scripts and under every address they had, the most read first. */
export async function mostReadOfWeek(count: number, now: Date): Promise<Card[]> {
  const { from, to, until } = lastWeek(now);
  changesAt(until);
  madeOf(listTag(wholeSite));
  const rows = await db().$queryRaw<{ id: number }[]>`
    SELECT a.id FROM (
      SELECT regexp_replace(address, '^(/zh-Hant)?/articles/', '') AS slug, sum(reads) AS reads
      FROM "PageReads" WHERE day BETWEEN ${from}::date AND ${to}::date AND (address LIKE '/articles/%' OR address LIKE '/zh-Hant/articles/%')
      GROUP BY 1
    ) r
    LEFT JOIN "FormerSlug" f ON f.slug = r.slug
    JOIN "Article" a ON a.id = coalesce(f."articleId", (SELECT id FROM "Article" WHERE slug = r.slug))
    WHERE a.state = 'PUBLISHED'
    GROUP BY a.id ORDER BY sum(r.reads) DESC, a.id DESC LIMIT ${count}`;
  return cardsByIds(rows.map(({ id }) => id));
}
