import { Feed } from "feed";
import { listPage, wholeSite } from "../articles/list.ts";
import { env } from "../env.ts";
import { siteSettings } from "../settings/queries.ts";

/** The newest reports of the whole site, as RSS 2.0. */
export async function siteFeed(): Promise<string> {
  const site = env().SITE_URL;
  const [settings, { cards }] = await Promise.all([siteSettings(), listPage(wholeSite, undefined, 30)]);
  const feed = new Feed({
    id: site, link: site, title: settings.siteName, description: settings.tagline, language: "zh-CN", copyright: settings.organisation,
    updated: cards[0]?.publishedAt, feedLinks: { rss: `${site}/feed.xml` },
  });
  for (const { href, title, lead, publishedAt, channel } of cards) {
    feed.addItem({
      id: site + href, link: site + href, title, description: lead, date: publishedAt,
      ...(channel && { category: [{ name: channel.name }] }),
    });
  }
  return feed.rss2();
}
