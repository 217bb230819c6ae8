import { archiveTag, periodTag } from "../archive/cache.ts";
import { periodAround, periodHref, periodOf, periodTrail } from "../archive/period.ts";
import type { Period } from "../archive/period.ts";
import { articleHref, lastChange } from "../articles/article.ts";
import { articlePartTag, articlesTag, articleTag, listTag } from "../articles/cache.ts";
import { wholeSite } from "../articles/list.ts";
import { channelsTag } from "../channels/cache.ts";
import { machineDate, timeZone } from "../dates.ts";
import { db } from "../db.ts";
import { env } from "../env.ts";
import { initiativesTag } from "../initiatives/cache.ts";
import { methodsTag } from "../methods/cache.ts";
import { changesAt } from "../page-store/context.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placesTag } from "../places/cache.ts";
import { seriesIndexTag } from "../series/cache.ts";
import { siteSettings } from "../settings/queries.ts";
import { topicsTag } from "../topics/cache.ts";
import { idsOf, partOf, sitemapPartHref } from "./sitemap-parts.ts";
import type { SitemapPart } from "./sitemap-parts.ts";
import { writeIndex, writeNews, writePages } from "./sitemap-xml.ts";
import type { Entry } from "./sitemap-xml.ts";

const newsMs = 48 * 3_600_000;
/** As much as a news sitemap may hold. */
const newsCount = 1000;

/** The parts of the sitemap: for those of reports, with when one of them last changed. */
export async function sitemapIndex(): Promise<string> {
  madeOf(articlesTag);
  const [dates, corrections, topics, years] = await Promise.all([
    db().$queryRaw<{ part: number; at: Date }[]>`
      SELECT id / ${idsOf(0).lt}::int AS part, max(greatest("publishedAt", "revisedAt")) AS at FROM "Article" WHERE state = 'PUBLISHED' GROUP BY 1 ORDER BY 1`,
    db().correction.findMany({ where: { article: { state: "PUBLISHED" } }, select: { articleId: true, at: true } }),
    publishedTopics(),
    archiveYears(),
  ]);
  const changed = new Map(dates.map(({ part, at }) => [part, at]));
  for (const { articleId, at } of corrections) if (at > (changed.get(partOf(articleId)) ?? at)) changed.set(partOf(articleId), at);
  const parts: (SitemapPart & { changed?: Date })[] = [
    { kind: "pages" },
    ...[...new Set(topics.map(({ id }) => partOf(id)))].map((number) => ({ kind: "topics" as const, number })),
    ...years.map((number) => ({ kind: "archive" as const, number })),
    ...[...changed].map(([number, at]) => ({ kind: "articles" as const, number, changed: at })),
  ];
  return writeIndex(env().SITE_URL, parts.map(({ changed: at, ...part }) => ({ path: sitemapPartHref(part), ...(at && { changed: at }) })));
}

/** One part; null where nothing stands in it. */
export async function sitemapPart(part: SitemapPart): Promise<string | null> {
  const entries = await entriesOf(part);
  return entries.length > 0 ? writePages(env().SITE_URL, entries) : null;
}

async function entriesOf(part: SitemapPart): Promise<Entry[]> {
  switch (part.kind) {
    case "pages":
      return pages();
    case "articles":
      return articles(part.number);
    case "topics": {
      const topics = await publishedTopics(part.number);
      return topics.map(({ slug }) => ({ path: `/topics/${slug}` }));
    }
    case "archive":
      return archive(periodOf(String(part.number)));
  }
}

async function pages(): Promise<Entry[]> {
  madeOf(channelsTag, placesTag, initiativesTag, methodsTag, seriesIndexTag);
  const [channels, places, initiatives, methods, series] = await Promise.all([
    db().channel.findMany({ orderBy: { path: "asc" }, select: { path: true } }),
    db().place.findMany({ orderBy: { path: "asc" }, select: { path: true } }),
    db().initiative.findMany({ orderBy: { slug: "asc" }, select: { slug: true } }),
    db().method.findMany({ orderBy: { id: "asc" }, select: { slug: true } }),
    db().series.findMany({ where: { entries: { some: { article: { state: "PUBLISHED" } } } }, orderBy: { slug: "asc" }, select: { slug: true } }),
  ]);
  return [
    ...["/", "/archive", "/channels", "/places", "/initiatives", "/methods", "/series", "/topics", "/corrections"],
    ...channels.map(({ path }) => `/channels/${path}`),
    ...places.map(({ path }) => `/places/${path}`),
    ...initiatives.map(({ slug }) => `/initiatives/${slug}`),
    ...methods.map(({ slug }) => `/methods/${slug}`),
    ...series.map(({ slug }) => `/series/${slug}`),
  ].map((path) => ({ path }));
}

async function articles(number: number): Promise<Entry[]> {
  madeOf(articlePartTag(idsOf(number).gte));
  const rows = await db().article.findMany({
    where: { state: "PUBLISHED", id: idsOf(number) },
    orderBy: { id: "asc" },
    select: { slug: true, publishedAt: true, revisedAt: true, corrections: { select: { at: true } } },
  });
  return rows.flatMap(({ slug, publishedAt, ...dates }) => (publishedAt ? [{ path: articleHref(slug), changed: lastChange({ publishedAt, ...dates }) }] : []));
}

/** Topics that have something to show; of one part only, when named. */
function publishedTopics(part?: number): Promise<{ id: number; slug: string }[]> {
  madeOf(topicsTag);
  const { gte, lt } = part === undefined ? { gte: 0, lt: 2 ** 31 - 1 } : idsOf(part);
  return db().$queryRaw`
    SELECT id, slug FROM "Topic" t
    WHERE id >= ${gte} AND id < ${lt} AND EXISTS (SELECT 1 FROM "Listing" l WHERE l.kind = 'TOPIC' AND l."targetId" = t.id) ORDER BY id`;
}

async function archiveYears(): Promise<number[]> {
  madeOf(archiveTag);
  const rows = await db().$queryRaw<{ year: number }[]>`
    WITH site AS (
      SELECT extract(year FROM min("publishedAt") AT TIME ZONE ${timeZone})::int AS first, extract(year FROM max("publishedAt") AT TIME ZONE ${timeZone})::int AS last
      FROM "Listing" WHERE kind = 'SITE' AND "targetId" = 0
    )
    SELECT year FROM site, generate_series(first, last) AS year
    WHERE EXISTS (
      SELECT 1 FROM "Listing" WHERE kind = 'SITE' AND "targetId" = 0
        AND "publishedAt" >= make_timestamptz(year, 1, 1, 0, 0, 0, ${timeZone}) AND "publishedAt" < make_timestamptz(year + 1, 1, 1, 0, 0, 0, ${timeZone})
    ) ORDER BY year`;
  return rows.map(({ year }) => year);
}

/** A year, its months and its days, as far as something stands in them. */
async function archive(year: Period | null): Promise<Entry[]> {
  if (!year) return [];
  madeOf(periodTag(year));
  const rows = await db().listing.findMany({
    where: { kind: "SITE", targetId: 0, publishedAt: { gte: year.from, lt: year.to } },
    orderBy: { publishedAt: "asc" },
    select: { publishedAt: true, article: { select: { publishedPrecision: true } } },
  });
  const depth = { YEAR: 1, MONTH: 2, DAY: 3, MINUTE: 3 };
  const hrefs = rows.flatMap(({ publishedAt, article }) => periodTrail(periodAround(publishedAt, "day")).slice(0, depth[article.publishedPrecision]).map(periodHref));
  return [...new Set(hrefs)].map((path) => ({ path }));
}

/** What was published in the last 48 hours. An entry that grows too old changes the document. */
export async function newsSitemap(now: Date): Promise<string> {
  madeOf(listTag(wholeSite));
  const { siteName } = await siteSettings();
  const rows = await db().listing.findMany({
    where: { kind: "SITE", targetId: 0, publishedAt: { gt: new Date(now.getTime() - newsMs) }, article: { publishedPrecision: { in: ["MINUTE", "DAY"] } } },
    orderBy: [{ publishedAt: "desc" }, { articleId: "desc" }],
    take: newsCount,
    select: { publishedAt: true, article: { select: { id: true, slug: true, publishedPrecision: true, live: { select: { title: true } } } } },
  });
  madeOf(...rows.map(({ article }) => articleTag(article.id)));
  const oldest = rows.at(-1);
  if (oldest) changesAt(new Date(oldest.publishedAt.getTime() + newsMs));
  return writeNews(
    env().SITE_URL,
    siteName,
    rows.map(({ publishedAt, article }) => ({
      path: articleHref(article.slug), title: article.live?.title ?? "", published: machineDate(publishedAt, article.publishedPrecision),
    })),
  );
}
