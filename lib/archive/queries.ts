import { cardsByIds } from "../articles/list.ts";
import type { CardPage } from "../articles/article.ts";
import { writeCursor } from "../cursor.ts";
import type { Cursor } from "../cursor.ts";
import { timeZone } from "../dates.ts";
import { db } from "../db.ts";
import { madeOf } from "../page-store/made-of.ts";
import type { ArchiveYear, Counted, PeriodView, YearView } from "./archive.ts";
import { archiveTag, emptyPeriodsTag, periodTag } from "./cache.ts";
import { neighbours } from "./neighbours.ts";
import { exactEnough, periodAround } from "./period.ts";
import type { Level, Period } from "./period.ts";

const everything = { from: new Date("1000-01-01T00:00:00Z"), to: new Date("9999-12-01T00:00:00Z") };
const newestOfMonth = 3;

/** Every year that holds something, newest first, with its months. */
export async function archiveYears(): Promise<ArchiveYear[]> {
  madeOf(archiveTag);
  const [years, months] = await Promise.all([countBy("year", everything), countBy("month", everything)]);
  return years.map((year) => ({ ...year, months: months.filter(({ period }) => period.key.startsWith(year.period.key)) }));
}

/** A year; also one that holds nothing, so that it can lead on. */
export async function yearAt(period: Period): Promise<YearView> {
  madeOf(periodTag(period));
  const [[year], months, undated, around] = await Promise.all([
    countBy("year", period), countBy("month", period), idsKnownToTheYear(period), neighbours(db(), period),
  ]);
  const newest = await newestOf(months.map((month) => month.period));
  if (!year) madeOf(emptyPeriodsTag);
  return {
    ...around,
    count: year?.count ?? 0,
    months: await Promise.all(months.map(async (month, index) => ({ ...month, cards: await cardsByIds(newest[index] ?? []) }))),
    undated: await cardsByIds(undated),
  };
}

/** A month or a day, from some report on; also one that holds nothing. */
export async function periodAt(period: Period, after: Cursor | undefined, size: number): Promise<PeriodView> {
  madeOf(periodTag(period));
  const [days, page, around] = await Promise.all([countBy("day", period), pageOf(period, after, size), neighbours(db(), period)]);
  const count = period.level === "day" ? (days[0]?.count ?? 0) : ((await countBy("month", period))[0]?.count ?? 0);
  if (count === 0) madeOf(emptyPeriodsTag);
  return { ...around, count, days, page };
}

/** How many reports each period of a level holds, within a range of the whole site's list. Newest first. */
async function countBy(level: Level, { from, to }: Pick<Period, "from" | "to">): Promise<Counted[]> {
  const rows = await db().$queryRaw<{ at: Date; count: number }[]>`
    SELECT date_trunc(${level}, l."publishedAt", ${timeZone}) AS at, count(*)::int AS count
    FROM "Listing" l JOIN "Article" a ON a.id = l."articleId"
    WHERE l.kind = 'SITE' AND l."targetId" = 0 AND l."publishedAt" >= ${from} AND l."publishedAt" < ${to}
      AND a."publishedPrecision"::text = ANY(${exactEnough[level]}::text[])
    GROUP BY 1 ORDER BY 1 DESC`;
  return rows.map(({ at, count }) => ({ period: periodAround(at, level), count }));
}

async function pageOf({ level, from, to }: Period, after: Cursor | undefined, size: number): Promise<CardPage> {
  const end = after && after.publishedAt < to ? after : { publishedAt: to, articleId: 0 };
  const rows = await db().$queryRaw<{ publishedAt: Date; articleId: number }[]>`
    SELECT l."publishedAt", l."articleId" FROM "Listing" l JOIN "Article" a ON a.id = l."articleId"
    WHERE l.kind = 'SITE' AND l."targetId" = 0 AND l."publishedAt" >= ${from}
      AND (l."publishedAt", l."articleId") < (${end.publishedAt}, ${end.articleId}::int)
      AND a."publishedPrecision"::text = ANY(${exactEnough[level]}::text[])
    ORDER BY l."publishedAt" DESC, l."articleId" DESC LIMIT ${size + 1}`;
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { cards: await cardsByIds(shown.map(({ articleId }) => articleId)), next: rows.length > size && last ? writeCursor(last) : null };
}

/** The newest reports of each month, in the months' order. */
async function newestOf(months: Period[]): Promise<number[][]> {
  const rows = await db().$queryRaw<{ month: number; id: number }[]>`
    SELECT month::int, newest.id
    FROM unnest(${months.map(({ from }) => from)}::timestamptz[], ${months.map(({ to }) => to)}::timestamptz[]) WITH ORDINALITY AS m ("from", "to", month),
    LATERAL (
      SELECT l."articleId" AS id, l."publishedAt" FROM "Listing" l JOIN "Article" a ON a.id = l."articleId"
      WHERE l.kind = 'SITE' AND l."targetId" = 0 AND l."publishedAt" >= m."from" AND l."publishedAt" < m."to"
        AND a."publishedPrecision"::text = ANY(${exactEnough.month}::text[])
      ORDER BY l."publishedAt" DESC, l."articleId" DESC LIMIT ${newestOfMonth}
    ) newest
    ORDER BY month, newest."publishedAt" DESC, newest.id DESC`;
  return months.map((_, index) => rows.filter(({ month }) => month === index + 1).map(({ id }) => id));
}

async function idsKnownToTheYear({ from, to }: Period): Promise<number[]> {
  const rows = await db().listing.findMany({
    where: { kind: "SITE", targetId: 0, publishedAt: { gte: from, lt: to }, article: { publishedPrecision: "YEAR" } },
    orderBy: [{ publishedAt: "desc" }, { articleId: "desc" }],
    take: 100,
    select: { articleId: true },
  });
  return rows.map(({ articleId }) => articleId);
}
