import type { Metadata } from "next";
import { readCursor } from "@/lib/cursor";
import { inScript } from "@/lib/script/address";
import { feedAt, feedHref } from "@/lib/feeds/address";
import { translator } from "@/lib/messages";

type Page = { title?: string; description?: string; href: string; searchParams?: Promise<{ after?: string | string[] }> };

/** A page whose reports can be followed names its own feeds, any other the site's. */
function feedsOf(href: string) {
  const page = feedAt(feedHref(href)) ? href : "/";
  return { "application/rss+xml": feedHref(page), "application/atom+xml": feedHref(page, "atom.xml"), "application/feed+json": feedHref(page, "feed.json") };
}

/** What the head of a page says. A later page of a list is a page of its own, with an address of its own. */
export async function metadataOf({ title, description, href, searchParams }: Page): Promise<Metadata> {
  const { after } = (await searchParams) ?? {};
  const later = typeof after === "string" && readCursor(after) ? after : null;
  const address = later ? `${href}?after=${later}` : href;
  return {
    // Named as undefined it would take the site's own name away.
    ...(title && { title: later ? translator("site")("olderTitle", { title }) : title }),
    description: description || undefined,
    alternates: { canonical: address, languages: { "zh-Hans": address, "zh-Hant": inScript(address, "zh-Hant"), "x-default": address }, types: feedsOf(href) },
  };
}
