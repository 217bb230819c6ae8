import { globSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { addressOf, innerAddress, isStored, kindOf, properPath, readerRoutes } from "./routes.ts";

describe("kindOf", () => {
  it.each([
    ["/", "page"],
    ["/articles/a", "page"],
    ["/editorial", "page"],
    ["/editor", "desk"],
    ["/editor/articles/1", "desk"],
    ["/api/photos", "desk"],
    ["/_next/static/a.js", "desk"],
    ["/photos/ab/640.webp", "photo"],
    ["/script/main-a1.js", "script"],
    ["/sw.js", "script"],
    ["/scripts", "page"],
    ["/sitemap.xml", "page"],
    ["/atom.xml", "page"],
  ])("%s is the %s's", (path, kind) => expect(kindOf(path)).toBe(kind));
});

describe("addressOf", () => {
  it.each([
    ["/", "/"],
    ["/?utm_source=x", "/"],
    ["/places/yunlan/chenghu", "/places/yunlan/chenghu"],
    ["/channels/news?utm_source=x&after=1-2&after=3-4", "/channels/news?after=1-2"],
    ["/articles/a?after=1-2", "/articles/a"],
    ["/initiatives?method=shuji-shalong&place=hubei/wuhan&status=PILOT", "/initiatives?place=hubei%2Fwuhan&status=PILOT&method=shuji-shalong"],
    ["/initiatives?place=&status=&method=", "/initiatives"],
    ["/initiatives?status=pilot&place=../x&method=<b>", "/initiatives"],
    ["/places?q=ojy&after=1", "/places?q=ojy"],
    ["/places?q=%20", "/places"],
    ["/feed.xml?x", "/feed.xml"],
    ["/feedxxml", "/404"],
    ["/articles/a/b", "/404"],
    ["/archive/2025/12/01?after=1-2", "/archive/2025/12/01?after=1-2"],
    ["/archive/2025?after=1-2", "/archive/2025"],
    ["/archive/2025/12/01/1", "/404"],
    ["/sitemaps/articles-0.xml?x", "/sitemaps/articles-0.xml"],
    ["/sitemaps/articles-01.xml", "/404"],
    ["/wp-login.php?x=1", "/404"],
    ["/zh-Hant/places/yunlan?x", "/zh-Hant/places/yunlan"],
    ["/zh-Hant", "/zh-Hant"],
    ["/zh-Hant/feed.xml", "/zh-Hant/404"],
  ])("%s is answered by %s", (asked, address) => expect(addressOf(new URL(asked, "http://localhost"))).toBe(address));
});

it.each([
  ["/", true],
  ["/search", false],
  ["/search?q=%E7%94%B5", false],
  ["/zh-Hant/search?q=x", false],
  ["/zh-Hant/places/a?after=1-2", true],
  ["/places", true],
  ["/places?q=ojy", false],
  ["/zh-Hant/places?q=ojy", false],
  ["/robots.txt", true],
])("%s is kept for others: %s", (address, stored) => expect(isStored(address)).toBe(stored));

describe("innerAddress", () => {
  it.each([
    ["/", "/zh-Hans"],
    ["/places/yunlan", "/zh-Hans/places/yunlan"],
    ["/channels/news?after=1-2", "/zh-Hans/channels/news?after=1-2"],
    ["/robots.txt", "/robots.txt"],
    ["/feed.xml", "/feeds/feed.xml"],
    ["/places/a/b/atom.xml", "/feeds/atom.xml/places/a/b"],
    ["/zh-Hant", "/zh-Hant"],
    ["/zh-Hant/places", "/zh-Hant/places"],
  ])("%s stands at %s", (address, inner) => expect(innerAddress(address)).toBe(inner));
});

it("knows every page of app/(reader), and no other", () => {
  const pages = globSync("**/page.tsx", { cwd: "app/(reader)/[script]" }).map((file) => (dirname(file) === "." ? "/" : `/${dirname(file)}`));
  expect(pages.filter((path) => path !== "/[...missing]").sort()).toEqual(readerRoutes.map(({ path }) => path).sort());
});

describe("properPath", () => {
  it.each([
    ["/", "/"],
    ["/places/yunlan", "/places/yunlan"],
    ["/places/yunlan/", "/places/yunlan"],
    ["//places///yunlan", "/places/yunlan"],
    ["/zh-Hans", "/"],
    ["/zh-Hans/places", "/places"],
    ["/zh-Hans/zh-Hans/places/", "/places"],
    ["/zh-Hansel", "/zh-Hansel"],
    ["/%61rticles/a%2Db", "/articles/a-b"],
    ["/places/a%2Fb", "/places/a%2Fb"],
    ["/Articles/Foo-Bar", "/articles/foo-bar"],
    ["/ZH-HANT/Places/Yunlan", "/zh-Hant/places/yunlan"],
    ["/zh-hans/Places", "/places"],
    ["/SiteMap.XML", "/sitemap.xml"],
    ["/topics/%E7%94%B5A", "/topics/%E7%94%B5a"],
    ["/Nowhere/At-All", "/Nowhere/At-All"],
  ])("%s → %s", (path, proper) => expect(properPath(path)).toBe(proper));
});
