import type { Db, Tx } from "../db.ts";
import type { Around } from "./archive.ts";
import { exactEnough, periodAround } from "./period.ts";
import type { Period } from "./period.ts";

/** The nearest periods of the same level that hold something: one step each way in the index of the whole site's list. */
export async function neighbours(on: Tx | Db, { level, from, to }: Period): Promise<Around> {
  const exact = exactEnough[level];
  const [row] = await on.$queryRaw<{ earlier: Date | null; later: Date | null }[]>`
    SELECT
      (SELECT l."publishedAt" FROM "Listing" l JOIN "Article" a ON a.id = l."articleId"
        WHERE l.kind = 'SITE' AND l."targetId" = 0 AND l."publishedAt" < ${from} AND a."publishedPrecision"::text = ANY(${exact}::text[])
        ORDER BY l."publishedAt" DESC LIMIT 1) AS earlier,
      (SELECT l."publishedAt" FROM "Listing" l JOIN "Article" a ON a.id = l."articleId"
        WHERE l.kind = 'SITE' AND l."targetId" = 0 AND l."publishedAt" >= ${to} AND a."publishedPrecision"::text = ANY(${exact}::text[])
        ORDER BY l."publishedAt" LIMIT 1) AS later`;
  return { earlier: row?.earlier ? periodAround(row.earlier, level) : null, later: row?.later ? periodAround(row.later, level) : null };
}

/** Whether no other report stands in a period. */
export async function standsAlone(tx: Tx, { level, from, to }: Period, articleId: number): Promise<boolean> {
  const others = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS other FROM "Listing" l JOIN "Article" a ON a.id = l."articleId"
    WHERE l.kind = 'SITE' AND l."targetId" = 0 AND l."publishedAt" >= ${from} AND l."publishedAt" < ${to} AND l."articleId" <> ${articleId}
      AND a."publishedPrecision"::text = ANY(${exactEnough[level]}::text[])
    LIMIT 1`;
  return others.length === 0;
}
