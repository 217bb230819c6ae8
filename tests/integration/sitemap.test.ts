import { beforeEach, describe, expect, it } from "vitest";
import { publish } from "../../lib/articles/publish.ts";
import { takeBack } from "../../lib/articles/take-back.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { idsOf, sitemapPartAt } from "../../lib/feeds/sitemap-parts.ts";
import { newsSitemap, sitemapIndex, sitemapPart } from "../../lib/feeds/sitemap.ts";
import { newPageContext, pageContext } from "../../lib/page-store/context.ts";
import { makeArticle } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let editor: Actor;
let about: { channelId: number; placeIds: number[] };

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Article", "Listing", "Topic" CASCADE`;
  const [person, tree, channel] = await Promise.all([makeUser("EDITOR"), makePlaceTree(), makeChannel()]);
  [editor, about] = [person, { channelId: channel.id, placeIds: [tree.community.id] }];
});

async function show(at: string, topics: string[] = []) {
  const made = await makeArticle(editor, { ...about, topics });
  await publish(editor, { articleId: made.articleId, revisionId: made.revisionId }, { at: new Date(at), precision: "MINUTE" });
  return made;
}
const pathsIn = (xml: string | null) => [...(xml ?? "").matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, path]) => path!);
const part = (address: string) => sitemapPart(sitemapPartAt(address)!);

describe("the sitemap", () => {
  it("has parts by id, with when a report in them last changed, and none where nothing is published", async () => {
    const [low, high] = [await show("2025-12-01T02:00:00Z"), await show("2024-03-01T02:00:00Z", ["电梯"])];
    await makeArticle(editor, { ...about, topics: ["草稿"] });
    await db().correction.create({ data: { articleId: high.articleId, at: new Date("2026-01-02T00:00:00Z"), text: "已更正。" } });
    const index = await sitemapIndex();
    const number = Math.floor(low.articleId / idsOf(0).lt);
    expect(index).toContain(`/sitemaps/articles-${number}.xml</loc><lastmod>2026-01-02T00:00:00.000Z</lastmod>`);
    expect(pathsIn(index)).toEqual(["/sitemaps/pages.xml", expect.stringMatching(/^\/sitemaps\/topics-\d+\.xml$/), "/sitemaps/archive-2024.xml", "/sitemaps/archive-2025.xml", `/sitemaps/articles-${number}.xml`]);
    const paths = pathsIn(await part(`/sitemaps/articles-${number}.xml`));
    expect(paths).toEqual([low, high].flatMap(({ slug }) => [`/articles/${slug}`, `/zh-Hant/articles/${slug}`]));
    expect(pathsIn(await part(pathsIn(index)[1]!))).toEqual(["/topics/dianti", "/zh-Hant/topics/dianti"]);
    expect(await part("/sitemaps/articles-99999.xml")).toBeNull();
  });

  it("names a year, its months and its days, as deep as dates are known", async () => {
    await show("2025-11-30T16:30:00Z");
    const month = await show("2025-03-01T00:00:00Z");
    await db().article.update({ where: { id: month.articleId }, data: { publishedPrecision: "MONTH" } });
    const simplified = pathsIn(await part("/sitemaps/archive-2025.xml")).filter((path) => path.startsWith("/archive"));
    expect(simplified).toEqual(["/archive/2025", "/archive/2025/03", "/archive/2025/12", "/archive/2025/12/01"]);
    expect(await part("/sitemaps/archive-2024.xml")).toBeNull();
    expect(await part("/sitemaps/archive-12.xml")).toBeNull();
  });

  it("is let go of by a report, but for the parts in which that is not named", async () => {
    const { number } = await db().pageClock.findUniqueOrThrow({ where: { id: 1 } });
    const { articleId } = await show("2025-12-01T02:00:00Z");
    const tags = (await db().pageExpiry.findMany({ where: { number: { gt: number } } })).flatMap((row) => row.tags);
    const made = async (address: string) => {
      const context = newPageContext(address);
      await pageContext().run(context, () => part(address));
      return [...context.tags].some((tag) => tags.includes(tag));
    };
    const own = Math.floor(articleId / idsOf(0).lt);
    expect(await Promise.all([made(`/sitemaps/articles-${own}.xml`), made("/sitemaps/archive-2025.xml")])).toEqual([true, true]);
    expect(await Promise.all([made(`/sitemaps/articles-${own + 1}.xml`), made("/sitemaps/archive-2024.xml"), made("/sitemaps/pages.xml"), made("/sitemaps/topics-0.xml")]))
      .toEqual([false, false, false, false]);
  });
});

describe("the news sitemap", () => {
  const now = new Date("2026-11-22T04:00:00Z");

  it("holds the last 48 hours, until the oldest grows too old", async () => {
    await show("2026-11-20T03:59:00Z");
    const [older, newer, gone] = [await show("2026-11-20T05:00:00Z"), await show("2026-11-22T03:00:00Z"), await show("2026-11-22T02:00:00Z")];
    await takeBack(await makeUser("SECTION_HEAD"), gone.articleId);
    const context = newPageContext("/news-sitemap.xml");
    const written = await pageContext().run(context, () => newsSitemap(now));
    expect(pathsIn(written)).toEqual([`/articles/${newer.slug}`, `/articles/${older.slug}`]);
    expect(written).toContain("<news:publication_date>2026-11-22T11:00:00+08:00</news:publication_date>");
    expect(new Date(context.validUntil).toISOString()).toBe("2026-11-22T05:00:00.000Z");
    expect(pathsIn(await newsSitemap(new Date(context.validUntil)))).toEqual([`/articles/${newer.slug}`]);
  });

  it("holds for ever while it is empty", async () => {
    const context = newPageContext("/news-sitemap.xml");
    await pageContext().run(context, () => newsSitemap(now));
    expect([...context.tags]).toContain("list:SITE:0");
    expect(context.validUntil).toBe(Infinity);
  });
});
