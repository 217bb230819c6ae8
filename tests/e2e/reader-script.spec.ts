import { expect, test } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });

test("a reader of Traditional goes from page to page in it, and back to Simplified", async ({ page }) => {
  await page.goto("/articles/chenghu-garden-contract");
  await page.getByRole("link", { name: "繁體" }).click();
  await expect(page).toHaveURL("/zh-Hant/articles/chenghu-garden-contract");
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("九十七天：一份物業合同是怎樣談成的");
  await page.getByRole("banner").getByRole("link", { name: "治理項目" }).click();
  await expect(page).toHaveURL("/zh-Hant/initiatives");
  await page.getByRole("link", { name: "简体" }).click();
  await expect(page).toHaveURL("/initiatives");
});

test("names stay as the site writes them", async ({ page }) => {
  await page.goto("/zh-Hant");
  await expect(page.getByRole("main").getByText("梧桐里").first()).toBeVisible();
  await expect(page.getByRole("main").getByText("梧桐裡")).toHaveCount(0);
});

test("each script names itself as its one address, and the other as its other", async ({ page }) => {
  for (const [path, own] of [["/places", "/places"], ["/zh-Hant/places", "/zh-Hant/places"]] as const) {
    await page.goto(path);
    const link = (selector: string) => page.locator(`link${selector}`).evaluate((one: HTMLLinkElement) => new URL(one.href).pathname);
    expect(await link("[rel=canonical]")).toBe(own);
    expect(await link("[hreflang=zh-Hans]")).toBe("/places");
    expect(await link("[hreflang=zh-Hant]")).toBe("/zh-Hant/places");
  }
});

test("what is not there is not there in Traditional either", async ({ page }) => {
  expect((await page.goto("/zh-Hant/articles/none"))?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "沒有找到這個頁面" })).toBeVisible();
});
