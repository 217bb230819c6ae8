import { articlesTag } from "../articles/cache.ts";
import { channelsTag } from "../channels/cache.ts";
import { initiativesTag } from "../initiatives/cache.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placesTag } from "../places/cache.ts";
import { seriesIndexTag } from "../series/cache.ts";
import { methodsTag } from "../methods/cache.ts";
import { lastChange } from "../articles/article.ts";
import { db } from "../db.ts";
import { env } from "../env.ts";

type Entry = { path: string; changed?: Date };

/** As much as one sitemap may hold. */
const limit = 50_000;

/** Every address that readers can reach, with the time its text last changed where that is known. */
export async function sitemap(): Promise<string> {
  madeOf(articlesTag, channelsTag, placesTag, initiativesTag, methodsTag, seriesIndexTag);
  const [articles, channels, places, initiatives, methods, series, topics] = await Promise.all([
    db().article.findMany({
      where: { state: "PUBLISHED" },
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: limit,
      select: { slug: true, publishedAt: true, revisedAt: true, corrections: { select: { at: true } } },
    }),
    db().channel.findMany({ orderBy: { path: "asc" }, select: { path: true } }),
    db().place.findMany({ orderBy: { path: "asc" }, select: { path: true } }),
    db().initiative.findMany({ orderBy: { slug: "asc" }, select: { slug: true } }),
    db().method.findMany({ orderBy: { id: "asc" }, select: { slug: true } }),
    db().series.findMany({ orderBy: { slug: "asc" }, select: { slug: true } }),
    db().topic.findMany({
      where: { revisions: { some: { revision: { liveOf: { state: "PUBLISHED" } } } } },
      orderBy: { slug: "asc" },
      select: { slug: true },
    }),
  ]);
  const entries: Entry[] = [
    ...["/", "/places", "/initiatives", "/methods", "/corrections"].map((path) => ({ path })),
    ...channels.map(({ path }) => ({ path: `/channels/${path}` })),
    ...places.map(({ path }) => ({ path: `/places/${path}` })),
    ...initiatives.map(({ slug }) => ({ path: `/initiatives/${slug}` })),
    ...methods.map(({ slug }) => ({ path: `/methods/${slug}` })),
    ...series.map(({ slug }) => ({ path: `/series/${slug}` })),
    ...topics.map(({ slug }) => ({ path: `/topics/${slug}` })),
    ...articles.flatMap(({ slug, publishedAt, ...dates }) => (publishedAt ? [{ path: `/articles/${slug}`, changed: lastChange({ publishedAt, ...dates }) }] : [])),
  ];
  return document(entries.slice(0, limit));
}

/** Paths here are slugs, all of them plain ASCII: nothing needs escaping. */
function document(entries: Entry[]): string {
  const urls = entries.map(({ path, changed }) => {
    const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
    return `<url><loc>${env().SITE_URL}${path}</loc>${lastmod}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
