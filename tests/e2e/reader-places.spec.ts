import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const finder = (page: Page) => page.getByRole("main").getByRole("search", { name: "找街道和社区" });

async function look(page: Page, word: string): Promise<void> {
  await finder(page).getByRole("searchbox").fill(word);
  await finder(page).getByRole("button", { name: "查找" }).click();
}

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("one word on the front page leads home, in pinyin, by initials and in Traditional", async ({ page }) => {
    for (const word of ["oujingyuan", "ou jing yuan", "ojy", "歐景苑", "欧景苑居委会"]) {
      await page.goto("/");
      await look(page, word);
      await expect(page, word).toHaveURL("/places/hubei/wuhan/wuchang/yangyuan/oujingyuan");
      await expect(page.getByRole("heading", { level: 1, name: "欧景苑社区" })).toBeVisible();
    }
    await page.goto("/zh-Hant");
    await page.getByRole("main").getByRole("search", { name: "找街道和社區" }).getByRole("searchbox").fill("欧景苑");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/zh-Hant/places/hubei/wuhan/wuchang/yangyuan/oujingyuan");
  });

  test("a word that several have lists them with what tells them apart", async ({ page }) => {
    await page.goto("/places");
    await look(page, "songping");
    const found = page.locator("section[aria-labelledby=found]");
    await expect(found.getByRole("heading", { name: "找到2个地方" })).toBeVisible();
    await expect(found.getByRole("link", { name: /松坪社区/ })).toContainText("云澜市 › 望江区 › 松坪街道");
    await expect(found.getByRole("link", { name: /松坪社区/ })).toContainText(/社区 · \d+篇报道/);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex, follow");
    await found.getByRole("link", { name: /松坪社区/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "松坪社区" })).toBeVisible();
  });

  test("a word that is nobody's name leads to what it is nearly, with every place below", async ({ page }) => {
    await page.goto(`/places?q=${encodeURIComponent("乔头社区")}`);
    await expect(page.getByRole("heading", { name: "没有找到“乔头社区”" })).toBeVisible();
    await expect(page.getByRole("link", { name: "澄湖区", exact: true })).toBeVisible();
    await page.locator("section[aria-labelledby=found]").getByRole("link", { name: /桥头社区/ }).click();
    await expect(page).toHaveURL("/places/yunlan/chenghu/liuan/qiaotou");
  });

  test("what was asked is kept by nobody", async ({ request }) => {
    for (let time = 0; time < 2; time++) {
      const { "cache-status": status, "cache-control": control } = (await request.get("/places?q=songping")).headers();
      expect([status, control]).toEqual(["Bilin; fwd=bypass", "private, no-cache"]);
    }
    const { status, headers } = await request.get("/places?q=ojy", { maxRedirects: 0 }).then((answer) => ({ status: answer.status(), headers: answer.headers() }));
    expect([status, headers["location"], headers["cache-control"]]).toEqual([303, "/places/hubei/wuhan/wuchang/yangyuan/oujingyuan", "private, no-cache"]);
  });

  test("a community's page says whom to call, and leads to its street, a neighbour and its news", async ({ page }) => {
    await page.goto("/places/yunlan/chenghu/liuan/qiaotou");
    const call = page.getByRole("region", { name: "有事找谁" });
    await expect(call.getByRole("link", { name: "打电话给桥头社区居民委员会：000-5550-0101" })).toHaveAttribute("href", "tel:000-5550-0101");
    await expect(call.getByRole("heading", { name: "柳岸街道办事处" })).toBeVisible();
    await expect(page.getByRole("button", { name: /记住/ })).toBeHidden();
    const around = page.getByRole("region", { name: "周边" });
    await around.getByRole("link", { name: "柳岸街道" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "柳岸街道" })).toBeVisible();
    await expect(page.getByRole("region", { name: "这里正在做的事" }).getByRole("link", { name: "“一梯一议”加装电梯" })).toBeVisible();
    await expect(page.getByRole("region", { name: "这里的数据" })).toContainText("截至2026年11月15日");
    await page.getByRole("main").getByRole("link", { name: "湖滨社区", exact: true }).first().click();
    await page.getByRole("region", { name: "周边" }).getByRole("link", { name: "梧桐里社区" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "梧桐里社区" })).toBeVisible();
    await page.getByRole("region", { name: "梧桐里社区的新消息" }).getByRole("heading", { level: 3 }).getByRole("link").first().click();
    await expect(page.locator("article h1")).toBeVisible();
  });

  test("a community of which little was written leads to what is new around it", async ({ page }) => {
    await page.goto("/places/hubei/wuhan/wuchang/yangyuan/oujingyuan");
    const news = page.getByRole("region", { name: "欧景苑社区的新消息" });
    await expect(news).toContainText("报道还不多");
    await expect(news.getByRole("link", { name: /周边的消息：武汉市/ })).toHaveAttribute("href", "/places/hubei/wuhan");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test("a browser remembers its reader's community, offers it on the front page, and forgets it", async ({ page }) => {
  await page.goto("/places/yunlan/chenghu/liuan/qiaotou");
  await page.getByRole("button", { name: "记住这里" }).click();
  await expect(page.getByRole("button", { name: /已记住/ })).toBeVisible();

  await page.goto("/");
  const way = page.getByRole("main").getByRole("link", { name: /我的社区：桥头社区/ });
  await expect(way).toBeVisible();
  await page.goto("/zh-Hant");
  await expect(page.getByRole("link", { name: /我的社區/ })).toHaveAttribute("href", "/zh-Hant/places/yunlan/chenghu/liuan/qiaotou");

  // It takes the room of the line that stands there without it.
  await page.goto("/");
  await expect(way).toBeVisible();
  const shift = await page.evaluate(
    () => new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
      }).observe({ type: "layout-shift", buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
    }),
  );
  expect(shift).toBeLessThan(0.05);
  await way.click();
  await expect(page).toHaveURL("/places/yunlan/chenghu/liuan/qiaotou");
  await page.getByRole("button", { name: /已记住/ }).click();
  await expect(page.getByRole("button", { name: "记住这里" })).toBeVisible();

  await page.getByRole("button", { name: "记住这里" }).click();
  await page.goto("/");
  await page.getByRole("button", { name: "忘记" }).click();
  await expect(way).toBeHidden();
  await page.reload();
  await expect(page.getByRole("search", { name: "找街道和社区" })).toBeVisible();
  await expect(way).toBeHidden();
});
