import { beforeAll, describe, expect, it } from "vitest";
import { writeFeed } from "../../lib/feeds/feed.ts";
import { followable } from "../../lib/feeds/queries.ts";
import { db } from "../../lib/db.ts";
import { makePublishedArticle, paragraph } from "../factories/articles.ts";
import { makeChannel } from "../factories/channels.ts";
import { makeUser } from "../factories/people.ts";
import { makePlaceTree } from "../factories/places.ts";

let places: Awaited<ReturnType<typeof makePlaceTree>>;
let pages: string[];

beforeAll(async () => {
  const [editor, tree, channel] = await Promise.all([makeUser("EDITOR"), makePlaceTree(), makeChannel()]);
  places = tree;
  const initiative = await db().initiative.create({ data: { slug: "lifts", name: "加梯", placeId: tree.street.id } });
  const series = await db().series.create({ data: { slug: "promises", title: "承诺" } });
  const { articleId } = await makePublishedArticle(editor, {
    slug: "the-lift", title: "电梯 <一> 号 & 别的", channelId: channel.id, placeIds: [tree.community.id], initiativeIds: [initiative.id],
    body: { version: 1, blocks: [paragraph("第一部电梯用上了。")] }, contributors: [{ role: "CORRESPONDENT", name: "王五" }],
  });
  await db().seriesEntry.create({ data: { seriesId: series.id, articleId, position: 1 } });
  await db().correction.create({ data: { articleId, at: new Date("2026-11-01T00:00:00Z"), text: "原文数字有误。" } });
  pages = ["/", `/channels/${channel.path}`, `/places/${tree.street.path}`, `/places/${tree.community.path}`, "/initiatives/lifts", "/series/promises"];
});

it("carries each report whole, under every page that it stands on", async () => {
  for (const page of pages) {
    const channel = await followable(page);
    expect(channel?.href, page).toBe(page);
    expect(channel?.reports.map(({ title }) => title), page).toEqual(["电梯 <一> 号 & 别的"]);
  }
  expect((await followable(`/places/${places.neighbour.path}`))?.reports).toEqual([]);
});

it("has nothing to follow where there is nothing", async () => {
  for (const page of ["/places/none", "/series/none", "/initiatives/none", "/channels/none", "/topics/none"]) expect(await followable(page), page).toBeNull();
});

describe("in each format", () => {
  const written = async (file: "feed.xml" | "atom.xml" | "feed.json") => writeFeed((await followable("/series/promises"))!, file);
  it("RSS", async () => {
    const rss = await written("feed.xml");
    expect(rss).toContain("<title><![CDATA[电梯 <一> 号 & 别的]]></title>");
    expect(rss).toMatch(/<content:encoded><!\[CDATA\[<aside><p>更正（2026年11月1日）：原文数字有误。<\/p><\/aside>\n<p>第一部电梯用上了。<\/p>\]\]>/);
  });
  it("Atom", async () => {
    const atom = await written("atom.xml");
    expect(atom).toContain("/articles/the-lift");
    expect(atom).toContain("<name>王五</name>");
    expect(atom).toContain('rel="self" href="http');
  });
  it("JSON", async () => {
    const { feed_url, items } = JSON.parse(await written("feed.json")) as { feed_url: string; items: { content_html: string; url: string }[] };
    expect(feed_url).toMatch(/\/series\/promises\/feed\.json$/);
    expect(items.map(({ content_html }) => content_html)).toEqual([expect.stringContaining("第一部电梯用上了。")]);
  });
  it("does not change while nothing does", async () => expect(await written("atom.xml")).toBe(await written("atom.xml")));
});
