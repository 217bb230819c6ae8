import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, fillDetails, h, inDetails, newArticle, open, publishUpdate, save, t, write } from "./desk-steps";

test.beforeEach(async ({ page }) => signIn(page, "editor"));

const rows = (page: Page) => page.getByRole("main").getByRole("listitem");
const title = (page: Page) => page.getByLabel(t("fields.title"), { exact: true });

async function published(page: Page, heading: string): Promise<{ address: string; href: string }> {
  const address = await newArticle(page);
  await write(page, heading, "居民在楼道里议事。");
  await fillDetails(page);
  await button(page, t("publish")).click();
  const href = await page.getByRole("link", { name: t("published.link") }).getAttribute("href");
  return { address, href: href! };
}

test("a published article is revised in private, compared with what readers see, and given up or published with a note", async ({ page, request }) => {
  const { address, href } = await published(page, "私下修改的一篇");
  await bodyOf(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type("新的开头。");
  await expect(page.locator("[data-save=saved]")).toBeVisible();
  await expect(page.getByText("您有未发布的修改")).toBeVisible();
  expect(await (await request.get(href)).text()).not.toContain("新的开头。");

  await page.getByRole("link", { name: h("live.compare") }).click();
  await expect(page.locator("ins").filter({ hasText: "新的开头。" })).toBeVisible();
  await open(page, address);
  await button(page, h("live.discard")).click();
  await button(page.getByRole("dialog", { name: h("live.discardDialog.title") }), h("live.discardDialog.confirm")).click();
  await expect(bodyOf(page)).not.toContainText("新的开头。");
  await expect(page.getByText("您有未发布的修改")).toHaveCount(0);

  await page.goto(`${address}/history`);
  await button(rows(page).first(), h("restore")).click();
  await button(page.getByRole("dialog"), h("restoreDialog.confirm")).click();
  await expect(bodyOf(page)).toContainText("新的开头。", { timeout: 30_000 });
  expect(await (await request.get(href)).text()).not.toContain("新的开头。");

  await publishUpdate(page, "补充了开头。");
  const now = await (await request.get(href)).text();
  expect(now).toContain("新的开头。");
  expect(now).toContain("补充了开头。");
});

test("an address changed on a published article waits for the update, and the old one leads on", async ({ page, request }) => {
  const { href } = await published(page, "换地址的一篇");
  const slug = `moved-${crypto.randomUUID().slice(0, 8)}`;
  await inDetails(page, async (panel) => {
    await panel.getByLabel(t("fields.slug")).fill(slug);
    await panel.getByLabel(t("fields.slug")).blur();
  });
  await expect(page.locator("[data-save=saved]")).toBeVisible();
  expect((await request.get(`/articles/${slug}`)).status()).toBe(404);
  expect((await request.get(href)).status()).toBe(200);
  await publishUpdate(page);
  expect((await request.get(`/articles/${slug}`)).status()).toBe(200);
  expect((await request.get(href, { maxRedirects: 0 })).status()).toBe(301);
});

test("a version gets a name, two are chosen and compared, and an old one comes back as a draft", async ({ page }) => {
  const address = await newArticle(page);
  await write(page, "第一稿的标题", "居民在楼道里议事。");
  await save(page);
  await page.goto(`${address}/history`);
  await expect(rows(page)).toHaveCount(1);
  await button(rows(page).first(), h("name")).click();
  await page.getByRole("textbox", { name: h("nameDialog.label"), exact: true }).fill("送审稿");
  await button(page.getByRole("dialog"), h("nameDialog.confirm")).click();
  await expect(rows(page).first()).toContainText("送审稿");

  await open(page, address);
  await title(page).fill("第二稿的标题");
  await bodyOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("大家说好。");
  await save(page);
  await page.goto(`${address}/history`);
  await expect(rows(page)).toHaveCount(2);
  for (const row of [0, 1]) await rows(page).nth(row).getByRole("checkbox").check();
  await page.getByRole("link", { name: h("compareChosen") }).click();
  await expect(page.getByRole("heading", { name: "送审稿" })).toBeVisible();
  await expect(page.locator("del").filter({ hasText: "第一" })).toBeVisible();
  await expect(page.locator("ins").filter({ hasText: "大家说好。" })).toBeVisible();

  await button(page, h("restore")).click();
  await button(page.getByRole("dialog"), h("restoreDialog.confirm")).click();
  await page.waitForURL((url) => url.pathname === address);
  await expect(title(page)).toHaveValue("第一稿的标题");
  await page.goto(`${address}/history`);
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).first()).toContainText(h("badge.head"));
});
