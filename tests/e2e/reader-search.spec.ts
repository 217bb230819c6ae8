import { expect, test } from "./fixtures";

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a resident searches from the front page, narrows it, and reads", async ({ page }) => {
    await page.goto("/");
    const box = page.getByRole("banner").getByRole("search", { name: "搜索本站" });
    await box.getByRole("searchbox").fill("電梯");
    await box.getByRole("button", { name: "搜索" }).click();
    await expect(page).toHaveURL(/\/search\?q=/);
    const results = page.locator("section[aria-labelledby=results]");
    await expect(results.locator("mark").first()).toHaveText("电梯");
    const found = await results.locator("h3").count();
    await page.getByText("缩小范围").click();
    const place = page.getByLabel("地方", { exact: true });
    await place.selectOption(await place.locator("option", { hasText: "桥头社区" }).getAttribute("value"));
    await page.getByRole("button", { name: "按范围搜索" }).click();
    const narrowed = await results.locator("h3").count();
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(found);
    await results.getByRole("heading", { level: 3 }).getByRole("link").first().click();
    await expect(page.locator("article h1")).toBeVisible();
  });

  test("pinyin leads to a place and to what is reported there", async ({ page }) => {
    await page.goto("/search?q=qiaotou");
    await expect(page.locator("section[aria-labelledby=names]").getByRole("link", { name: "桥头社区" })).toHaveAttribute("href", /^\/places\//);
    await expect(page.locator("section[aria-labelledby=results]").getByRole("link", { name: "桥头社区" }).first()).toBeVisible();
  });

  test("where nothing is found there are ways on", async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent("电梯")}&year=1999`);
    await page.getByRole("link", { name: /不限范围，有\d+篇/ }).click();
    await expect(page.locator("section[aria-labelledby=results] h3").first()).toBeVisible();
    await page.goto(`/search?q=${encodeURIComponent("乔头社区加梯子")}`);
    await expect(page.getByRole("heading", { name: "没有找到“乔头社区加梯子”" })).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "桥头社区" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "桥头社区" })).toBeVisible();
  });
});

test("says what is wrong with a query", async ({ page }) => {
  await page.goto(`/search?q=${"电".repeat(101)}`);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("101");
  await page.goto(`/search?q=${encodeURIComponent("？！")}`);
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
  expect((await page.goto("/search"))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1, name: "搜索" })).toBeVisible();
});

test("is kept by nobody, and listed by no search engine", async ({ page, request }) => {
  const asked = `/search?q=${encodeURIComponent("电梯")}`;
  for (let time = 0; time < 2; time++) {
    const { "cache-status": status, "cache-control": control } = (await request.get(asked)).headers();
    expect([status, control]).toEqual(["Bilin; fwd=bypass", "private, no-cache"]);
  }
  await page.goto(asked);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex, follow");
  expect(await (await request.get("/robots.txt")).text()).toContain("Disallow: /search");
});

test("stands in both scripts, and shows what was typed as it was typed", async ({ page }) => {
  await page.goto(`/zh-Hant/search?q=${encodeURIComponent("电梯")}`);
  await expect(page.getByRole("main").getByRole("searchbox")).toHaveValue("电梯");
  await expect(page.locator("section[aria-labelledby=results] mark").first()).toHaveText("電梯");
});

test("is no wider than the screen", async ({ page }) => {
  for (const q of ["电梯", "烟花 火箭 电梯", "没有这样的一个词".repeat(8)]) {
    await page.goto(`/search?q=${encodeURIComponent(q)}&year=2025`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), q).toBeLessThanOrEqual(0);
  }
});
