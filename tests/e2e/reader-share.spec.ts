import type { Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { qrCode } from "../../lib/share/qr-code.ts";
import { viewCookie } from "../../lib/view.ts";
import { expect, test } from "./fixtures";

const t = translator("share");
const site = translator("site");
const article = "/articles/qiaotou-budget-vote";
const pages = [article, "/zh-Hant/articles/qiaotou-budget-vote", "/initiatives/oujingyuan-five-words", "/places/yunlan/chenghu/liuan"];

const code = (page: Page) => page.locator("#share svg");
const canonical = (page: Page) => page.locator("link[rel=canonical]").getAttribute("href");

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of pages) {
    test(`${path} shows its address as a code, once and when asked`, async ({ page, baseURL }) => {
      await page.goto(path);
      const address = `${baseURL}${path}`;
      expect(await canonical(page)).toBe(address);
      await expect(code(page)).toHaveCount(1);
      await expect(code(page)).toBeHidden();
      await page.locator("main button[popovertarget=share]").first().click();
      await expect(code(page)).toBeVisible();
      await expect(code(page).locator("path").last()).toHaveAttribute("d", qrCode(address).path);
      await expect(page.getByText(address, { exact: true })).toBeVisible();
      await page.locator("#share button").click();
      await expect(code(page)).toBeHidden();
      await expect(page.locator("[data-share=copy]")).toBeHidden();
    });
  }

  test("on paper a page is its text, black on white, and the way back to it", async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: viewCookie, value: "dark", url: baseURL! }]);
    await page.emulateMedia({ media: "print" });
    for (const path of pages) {
      await page.goto(path);
      await expect(code(page)).toBeVisible();
      await expect(page.getByText(`${baseURL}${path}`, { exact: true })).toBeVisible();
      for (const gone of await page.locator("nav, form, button, input, article ~ aside").all()) await expect(gone).toBeHidden();
      const colours = await page.locator("h1").evaluate((h1) => [getComputedStyle(h1).color, getComputedStyle(document.documentElement).backgroundColor]);
      expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    }
    await page.goto(article);
    await expect(page.getByText(site("article.responsibleEditor"))).toBeVisible();
    await expect(page.getByRole("term").filter({ hasText: site("article.source") })).toBeVisible();
  });
});

test("with script the address can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(article);
  await expect(page.getByText(t("copied"))).toBeHidden();
  await page.getByRole("button", { name: t("copy") }).click();
  await expect(page.getByText(t("copied"))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await canonical(page));
});

test("the device's own sharing is offered where there is one", async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: (data: ShareData) => Promise.resolve(Object.assign(document.documentElement.dataset, data)) }));
  await page.goto(article);
  await page.getByRole("button", { name: t("native"), exact: true }).click();
  expect(await page.locator("html").getAttribute("data-url")).toBe(await canonical(page));
  expect(await page.locator("html").getAttribute("data-title")).toBe(await page.title());
});
