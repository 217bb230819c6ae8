import { db } from "../db.ts";
import { env } from "../env.ts";
import { targetOf } from "./links.ts";
import type { TargetKind } from "./links.ts";

export type BrokenLink = { articleId: number; href: string };

/** Links in live articles to addresses of this site at which readers find nothing. */
export async function brokenLinks(): Promise<BrokenLink[]> {
  const site = env().SITE_URL;
  const links = await db().$queryRaw<BrokenLink[]>`
    SELECT DISTINCT a.id AS "articleId", link #>> '{}' AS href
    FROM "Article" a JOIN "Revision" r ON r.id = a."liveId"
    CROSS JOIN LATERAL jsonb_path_query(r.body, '$.**.href ? (@ starts with "/" || @ starts with $site)', jsonb_build_object('site', ${site}::text)) link
    WHERE a.state = 'PUBLISHED' ORDER BY 1 DESC, 2`;
  const targets = links.map((link) => ({ link, target: targetOf(link.href, site) }));
  const named = targets.flatMap(({ target }) => (target !== null && typeof target === "object" ? [target] : []));
  const there = new Set<string>();
  for (const [kind, all] of Map.groupBy(named, (target) => target.kind)) {
    for (const name of await existing(kind, [...new Set(all.map((target) => target.name))])) there.add(`${kind} ${name}`);
  }
  return targets.flatMap(({ link, target }) => {
    const leads = target !== "nowhere" && (target === null || target === "always" || there.has(`${target.kind} ${target.name}`));
    return leads ? [] : [link];
  });
}

/** Those of the names at which readers find something. */
async function existing(kind: TargetKind, names: string[]): Promise<string[]> {
  const bySlug = { where: { slug: { in: names } }, select: { slug: true } } as const;
  const byPath = { where: { path: { in: names } }, select: { path: true } } as const;
  switch (kind) {
    case "article":
      return articlesAt(names);
    case "channel":
      return (await db().channel.findMany(byPath)).map(({ path }) => path);
    case "place":
      return (await db().place.findMany(byPath)).map(({ path }) => path);
    case "initiative":
      return (await db().initiative.findMany(bySlug)).map(({ slug }) => slug);
    case "method":
      return (await db().method.findMany(bySlug)).map(({ slug }) => slug);
    case "series":
      return (await db().series.findMany(bySlug)).map(({ slug }) => slug);
    case "topic":
      return (await db().topic.findMany(bySlug)).map(({ slug }) => slug);
  }
}

/** What was published, also under an address it had before, or has moved to where its address leads on to. */
async function articlesAt(slugs: string[]): Promise<string[]> {
  const reachable = { OR: [{ state: "PUBLISHED" as const }, { withdrawalKind: "MOVED" as const }] };
  const [now, formerly] = await Promise.all([
    db().article.findMany({ where: { slug: { in: slugs }, ...reachable }, select: { slug: true } }),
    db().formerSlug.findMany({ where: { slug: { in: slugs }, article: reachable }, select: { slug: true } }),
  ]);
  return [...now, ...formerly].map(({ slug }) => slug);
}
