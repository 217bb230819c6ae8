import type { Card } from "../articles/article.ts";
import { listTag } from "../articles/cache.ts";
import { cardsByIds, wholeSite } from "../articles/list.ts";
import { db } from "../db.ts";
import { changesAt } from "../page-store/context.ts";
import { madeOf } from "../page-store/made-of.ts";
import { lastWeek } from "./week.ts";

/** Addresses among which the most read are looked for: some of them are of one report, some of what was taken back. */
const candidates = 200;

/** The reports that were read most in the last week, in both scripts and under every address they had, the most read first. */
export async function mostReadOfWeek(count: number, now: Date): Promise<Card[]> {
  const { from, to, until } = lastWeek(now);
  changesAt(until);
  madeOf(listTag(wholeSite));
  const rows = await db().$queryRaw<{ id: number }[]>`
    SELECT a.id FROM (
      SELECT address, sum(reads) AS reads FROM "PageReads"
      WHERE day BETWEEN ${from}::date AND ${to}::date AND (starts_with(address, '/articles/') OR starts_with(address, '/zh-Hant/articles/'))
      GROUP BY address ORDER BY 2 DESC, 1 LIMIT ${candidates}
    ) r
    CROSS JOIN LATERAL (SELECT regexp_replace(r.address, '^(/zh-Hant)?/articles/', '') AS slug) s
    LEFT JOIN "FormerSlug" f ON f.slug = s.slug
    JOIN "Article" a ON a.id = coalesce(f."articleId", (SELECT id FROM "Article" WHERE slug = s.slug))
    WHERE a.state = 'PUBLISHED'
    GROUP BY a.id ORDER BY sum(r.reads) DESC, a.id DESC LIMIT ${count}`;
  return cardsByIds(rows.map(({ id }) => id));
}
