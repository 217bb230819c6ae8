import { Feed } from "feed";
import { contributorsByRole, lastChange, picturesOf } from "../articles/article.ts";
import type { ArticleView } from "../articles/article.ts";
import { formatDate } from "../dates.ts";
import { env } from "../env.ts";
import { translator } from "../messages/index.ts";
import { pictureImage } from "../photos/sources.ts";
import { siteSettings } from "../settings/queries.ts";
import { feedFormats, feedHref } from "./address.ts";
import type { FeedFile } from "./address.ts";
import { feedContent } from "./content.ts";
import type { Channel } from "./channel.ts";

const t = translator("lists");

export const feedTypes: Record<FeedFile, string> = {
  "feed.xml": "application/rss+xml", "atom.xml": "application/atom+xml", "feed.json": "application/feed+json",
};

/** The newest reports of a page, whole, with their pictures: RSS 2.0, Atom 1.0 or JSON Feed 1. */
export async function writeFeed({ name, href, reports }: Channel, file: FeedFile): Promise<string> {
  const site = env().SITE_URL;
  const settings = await siteSettings();
  const link = href === "/" ? site : site + href;
  const feed = new Feed({
    id: link, link, title: name ? `${name} - ${settings.siteName}` : settings.siteName, description: settings.tagline, language: "zh-CN",
    copyright: settings.organisation, favicon: `${site}/seal.svg`,
    // A feed without reports changed when time began, rather than at every look.
    updated: new Date(Math.max(0, ...reports.map((report) => lastChange(report).getTime()))),
    feedLinks: { rss: site + feedHref(href, "feed.xml"), atom: site + feedHref(href, "atom.xml"), json: site + feedHref(href, "feed.json") },
  });
  for (const report of reports) feed.addItem(item(report, site));
  return { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() }[feedFormats[file]]();
}

function item(report: ArticleView, site: string) {
  const { href, title, lead, publishedAt, contributors, trail, topics, blocks, corrections } = report;
  const picture = picturesOf(blocks)[0];
  const authors = contributorsByRole(contributors).flatMap(({ names }) => names.map((name) => ({ name })));
  const notes = corrections.map(({ at, text }) => ({ type: "note" as const, lines: [[{ text: t("correctionInFeed", { date: formatDate(at, "DAY"), text }) }]] }));
  return {
    id: site + href, link: site + href, title, description: lead, published: publishedAt, date: lastChange(report),
    content: feedContent([...notes, ...blocks], site),
    // A JSON feed asks the first for its name, wherever it is given a list.
    ...(authors.length > 0 && { author: authors }),
    category: [...trail.slice(-1), ...topics].map(({ name }) => ({ name })),
    ...(picture && { image: site + pictureImage(picture.file, 1280).src }),
  };
}
