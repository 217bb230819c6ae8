import type { APIRequestContext, Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { expect, test } from "./fixtures";

const t = translator("lists");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const main = (page: Page) => page.getByRole("main");

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader goes from the front page to a year, a month, a day and a report, and on to the day before", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("contentinfo").getByRole("link", { name: t("archive.title") }).click();
    await main(page).getByRole("link", { name: "2025年" }).click();
    await expect(heading(page)).toHaveText("2025年");
    await main(page).getByRole("link", { name: t("archive.monthOf", { month: 12 }), exact: true }).click();
    await expect(heading(page)).toHaveText("2025年12月");
    await page.getByRole("table").getByRole("link").first().click();
    await expect(heading(page)).toHaveText("2025年12月8日");
    await expect(page.getByRole("navigation", { name: t("archive.around") }).locator("a[rel=prev]")).toHaveAttribute("href", "/archive/2025/11/27");
    await main(page).locator("article h3 a").first().click();
    await expect(page.locator("article h1")).toBeVisible();
    await expect(page.locator("article time").first()).toHaveAttribute("datetime", /^2025-12-08/);
  });

  test("all reports are found by going through months, each once", async ({ page, request }) => {
    await page.goto("/archive");
    const months = await main(page).locator("a[href*='/archive/20']").evaluateAll((all) => all.map((a) => a.getAttribute("href")!).filter((href) => /\/\d\d$/.test(href)));
    const seen: string[] = [];
    for (let address of months) {
      for (;;) {
        await page.goto(address);
        seen.push(...(await main(page).locator("article h3 a").evaluateAll((all) => all.map((a) => a.getAttribute("href")!))));
        const older = main(page).locator("nav a[href*='after=']");
        if ((await older.count()) === 0) break;
        address = (await older.getAttribute("href"))!;
      }
    }
    expect(new Set(seen).size).toBe(seen.length);
    const listed = (await addressesIn(request, "/sitemaps/articles-0.xml")).filter((path) => path.startsWith("/articles/"));
    expect(seen.sort()).toEqual(listed.sort());
  });

  test("a day without reports leads on, and days that never were are nowhere", async ({ page }) => {
    const empty = await page.goto("/archive/2025/12/01");
    expect(empty?.status()).toBe(404);
    await expect(heading(page)).toHaveText(t("archive.empty", { period: "2025年12月1日" }));
    await main(page).locator("a[rel=next]").click();
    await expect(heading(page)).toHaveText("2025年12月8日");
    for (const path of ["/archive/2025/02/29", "/archive/2025/13", "/archive/2025/1", "/archive/twenty", "/archive/2025-12", "/archive/2025/12/08?after=nonsense"]) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(heading(page)).not.toContainText("202");
    }
  });

  test("channels, series and topics are listed, and lead to what they name", async ({ page }) => {
    for (const [address, title] of [["/channels", t("channels.title")], ["/series", t("series.title")], ["/topics", t("topics.title")]] as const) {
      await page.goto(address);
      await expect(heading(page)).toHaveText(title);
      const link = main(page).locator(`a[href^='${address}/']`).first();
      const name = (await link.innerText()).split("\n")[0]!;
      await link.click();
      await expect(heading(page)).toContainText(name);
    }
  });
});

const addressesIn = async (request: APIRequestContext, path: string) =>
  [...(await (await request.get(path)).text()).matchAll(/<loc>https?:\/\/[^/]+(\/[^<]*)<\/loc>/g)].map(([, address]) => address!);

test("addresses in the sitemap are there, and say in which scripts they can be read", async ({ request }) => {
  const parts = await addressesIn(request, "/sitemap.xml");
  expect(parts).toEqual(expect.arrayContaining(["/sitemaps/pages.xml", "/sitemaps/topics-0.xml", "/sitemaps/archive-2025.xml", "/sitemaps/articles-0.xml"]));
  // The ends of each part, where a slip in its making shows; every kind of page is walked in tests/system.
  const parted = await Promise.all(parts.map((part) => addressesIn(request, part)));
  const addresses = parted.flat();
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const address of parted.flatMap((part) => [...new Set([...part.slice(0, 4), ...part.slice(-4)])])) {
    const answer = await request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBe(200);
    expect(await answer.text(), address).toMatch(/hreflang="zh-Hant"/i);
  }
});

test("addresses have one spelling, and icons are where they are looked for", async ({ request }) => {
  for (const [asked, proper] of [["/Articles/Chenghu-Garden-Contract?x=A", "/articles/chenghu-garden-contract?x=A"], ["/ZH-hant/Archive/", "/zh-Hant/archive"], ["/SEARCH?q=A", "/search?q=A"]] as const) {
    const answer = await request.get(asked, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]], asked).toEqual([308, proper]);
  }
  for (const [path, type] of [["/favicon.ico", "image/x-icon"], ["/apple-touch-icon.png", "image/png"], ["/icon-512.png", "image/png"], ["/manifest.webmanifest", "application/manifest+json"]] as const) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()["content-type"]], path).toEqual([200, type]);
  }
});

test("the archive is no wider than the screen", async ({ page }) => {
  for (const path of ["/archive", "/archive/2025", "/archive/2025/12", "/archive/2025/12/08", "/channels", "/series", "/topics"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
