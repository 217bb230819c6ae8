import { expect, it } from "vitest";
import { writeIndex, writeNews, writePages } from "./sitemap-xml.ts";

const site = "https://example.org";
const changed = new Date("2025-12-01T02:00:00Z");

it("lists parts, with when they last changed where that is known", () =>
  expect(writeIndex(site, [{ path: "/sitemaps/pages.xml" }, { path: "/sitemaps/articles-0.xml", changed }])).toContain(
    "<sitemap><loc>https://example.org/sitemaps/pages.xml</loc></sitemap>\n" +
      "<sitemap><loc>https://example.org/sitemaps/articles-0.xml</loc><lastmod>2025-12-01T02:00:00.000Z</lastmod></sitemap>",
  ));

it("names a page in both scripts, each with both", () => {
  const written = writePages(site, [{ path: "/" }, { path: "/articles/a", changed }]);
  const locs = [...written.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc);
  expect(locs).toEqual(["https://example.org/", "https://example.org/zh-Hant", "https://example.org/articles/a", "https://example.org/zh-Hant/articles/a"]);
  expect(written.match(/hreflang="zh-Hant" href="https:\/\/example\.org\/zh-Hant\/articles\/a"/g)).toHaveLength(2);
  expect(written.match(/hreflang="x-default" href="https:\/\/example\.org\/articles\/a"/g)).toHaveLength(2);
  expect(written.match(/<lastmod>/g)).toHaveLength(2);
});

it("takes no title for markup", () =>
  expect(writeNews(site, "甲&乙", [{ path: "/articles/a", title: "1<2 \"三\"", published: "2025-12-01T10:00:00+08:00" }])).toContain(
    "<news:name>甲&#38;乙</news:name><news:language>zh-cn</news:language></news:publication>" +
      "<news:publication_date>2025-12-01T10:00:00+08:00</news:publication_date><news:title>1&#60;2 &#34;三&#34;</news:title>",
  ));
