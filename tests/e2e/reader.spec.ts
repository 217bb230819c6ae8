import { expect, test } from "./fixtures";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a resident goes from the front page to a report, its initiative and its place", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("banner")).toContainText("比邻示例站");
    await page.getByRole("link", { name: "全部项目" }).click();
    await page.getByRole("link", { name: /五字诀/ }).first().click();
    await expect(page.getByRole("heading", { name: "项目的组成" })).toBeVisible();
    await page.locator("section[aria-labelledby=timeline] a").first().click();
    await expect(page.locator("article h1")).toBeVisible();
    await expect(page.getByText("责任编辑")).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "欧景苑社区" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "欧景苑社区" })).toBeVisible();
    await expect(page.getByText("插花地").first()).toBeVisible();
  });

  test("a street's page shows its communities' reports, page by page to the end", async ({ page }) => {
    await page.goto("/places/yunlan");
    const seen = new Set<string>();
    for (;;) {
      for (const href of await page.locator("section:is(#news, [aria-labelledby=reports]) li h3 a").evaluateAll((all) => all.map((a) => a.getAttribute("href")!))) {
        expect(seen).not.toContain(href);
        seen.add(href);
      }
      const older = page.getByRole("link", { name: "更早的报道" });
      if ((await older.count()) === 0) break;
      await older.click();
    }
    expect(seen.size).toBeGreaterThan(20);
    await page.goto("/places/yunlan/chenghu/liuan");
    await expect(page.locator("#news").getByRole("link", { name: "桥头社区" }).first()).toBeVisible();
  });

  test("a community that straddles districts shows its reports under both", async ({ page }) => {
    for (const district of ["chenghu", "wangjiang"]) {
      await page.goto(`/places/yunlan/${district}`);
      await expect(page.getByRole("main").getByRole("link", { name: "双桥社区" }).first()).toBeVisible();
    }
  });

  test("an article carries its captions, credits, source and notices", async ({ page }) => {
    await page.goto("/articles/chenghu-garden-contract");
    await expect(page.getByRole("navigation", { name: "当前位置" })).toBeVisible();
    for (const figure of await page.locator("article figure:has(img)").all()) await expect(figure.locator("figcaption")).toContainText("比邻示例站 插图");
    await expect(page.getByRole("term").filter({ hasText: "来源" })).toBeVisible();
    await expect(page.getByText("版权声明").last()).toBeVisible();
    await expect(page.getByRole("contentinfo")).toContainText("ICP");
  });
});

test("what is not there says so, with ways on", async ({ page }) => {
  const missing = await page.goto("/articles/there-is-no-such-report");
  expect(missing?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "没有找到这个页面" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "治理项目" })).toBeVisible();
  for (const path of ["/nothing", "/places/nowhere", "/initiatives/none", "/channels/news?after=nonsense"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

test("reader pages are documents: only our own script runs, nothing foreign is asked, no cookie is set", async ({ page, context, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const path of ["/", "/places/yunlan", "/initiatives", "/channels/news"]) {
    const response = await page.goto(path);
    const html = await response!.text();
    expect(html).not.toContain("hidden id=\"S:");
    expect([...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*src="([^"]*)"/g)].map(([, src]) => src)).toEqual([expect.stringMatching(/^\/script\/main-[\w-]{8}\.js$/)]);
    expect(response!.headers()["content-security-policy"]).toContain("default-src 'none'");
  }
  expect(asked.filter((url) => !url.startsWith(baseURL!) && !url.startsWith("data:"))).toEqual([]);
  expect(asked.filter((url) => url.endsWith(".js") && !/\/(script\/main-[\w-]{8}|sw)\.js$/.test(url))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("search engines find every article, its structured data and its one address", async ({ page, request }) => {
  const sitemap = await (await request.get("/sitemaps/articles-0.xml")).text();
  const articles = [...sitemap.matchAll(/<loc>([^<]*\/articles\/[^<]*)<\/loc>/g)].map(([, loc]) => loc!);
  expect(articles.length).toBeGreaterThanOrEqual(30);
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
  expect(await (await request.get("/feed.xml")).text()).toContain("<rss");
  await page.goto(new URL(articles[0]!).pathname);
  expect(await page.locator("link[rel=canonical]").getAttribute("href")).toBe(articles[0]);
  const data = JSON.parse(await page.locator("script[type='application/ld+json']").textContent() ?? "") as { "@graph": { "@type": string }[] };
  expect(data["@graph"].map((one) => one["@type"])).toEqual(["NewsArticle", "BreadcrumbList"]);
});

test("no page is wider than the screen", async ({ page }) => {
  for (const path of ["/", "/places", "/places/yunlan/chenghu/liuan", "/initiatives/oujingyuan-five-words", "/corrections"]) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});
