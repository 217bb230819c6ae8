import { describe, expect, it } from "vitest";
import { idsOf, partOf, sitemapPartAt, sitemapPartHref } from "./sitemap-parts.ts";

describe("the part of an id", () => {
  it.each([1, 4999, 5000, 120_000, 2 ** 31 - 1])("%d stands in one part only", (id) => {
    const { gte, lt } = idsOf(partOf(id));
    expect([id >= gte, id < lt]).toEqual([true, true]);
    expect(sitemapPartAt(sitemapPartHref({ kind: "articles", number: partOf(id) }))).not.toBeNull();
  });
  it("a part holds fewer addresses than it may, each id in both scripts", () => {
    const { gte, lt } = idsOf(7);
    expect((lt - gte) * 2).toBeLessThanOrEqual(50_000);
    expect(idsOf(8).gte).toBe(lt);
  });
});

describe("a part's address", () => {
  it.each([
    ["/sitemaps/pages.xml", { kind: "pages" }],
    ["/sitemaps/articles-0.xml", { kind: "articles", number: 0 }],
    ["/sitemaps/topics-12.xml", { kind: "topics", number: 12 }],
    ["/sitemaps/archive-2025.xml", { kind: "archive", number: 2025 }],
  ] as const)("%s", (address, part) => {
    expect(sitemapPartAt(address)).toEqual(part);
    expect(sitemapPartHref(part)).toBe(address);
  });
  it.each(["/sitemaps/articles.xml", "/sitemaps/pages-1.xml", "/sitemaps/articles-01.xml", "/sitemaps/articles-1234567.xml", "/sitemaps/articles-0.xml/x"])(
    "%s is none",
    (address) => expect(sitemapPartAt(address)).toBeNull(),
  );
});
