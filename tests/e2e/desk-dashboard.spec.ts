import type { Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { bodyOf, button, fillDetails, h, newArticle, t, write } from "./desk-steps";
import { expect, signIn, test } from "./fixtures";

const d = translator("dashboard");
const help = translator("help");
const task = (page: Page, name: string) => page.locator(`[data-task=${name}]`);

test("the first page of the desk says what to mend, and leads to the very words", async ({ page }) => {
  await signIn(page, "chief");
  const title = `有一个链接 ${crypto.randomUUID().slice(0, 8)}`;
  const address = `/articles/none-${crypto.randomUUID()}`;
  const path = await newArticle(page);
  await write(page, title, "报道的开头。");
  await button(page, t("tools.link")).click();
  await page.getByLabel(t("link.address")).fill(address);
  await page.getByLabel(t("link.text")).fill("更早的报道");
  await button(page, t("link.set")).click();
  await fillDetails(page);
  await button(page, t("publish")).click();
  await expect(page.getByText(t("published.text"))).toBeVisible();

  await page.goto("/editor");
  await expect(task(page, "draft")).toHaveAttribute("data-done", "true");
  const published = page.getByRole("list", { name: d("published.title") }).getByRole("listitem").filter({ hasText: title });
  await expect(published).toContainText(/今天发布/);
  const more = page.getByRole("region", { name: d("problems.title") }).locator("summary");
  for (const summary of await more.all()) await summary.click();
  await page.getByRole("link", { name: d("problems.line.brokenLink", { about: title, address }) }).click();
  await expect(page).toHaveURL(new RegExp(`${path}#link=`));
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe("更早的报道");
  await button(page, t("tools.link")).click();
  await expect(page.getByLabel(t("link.address"))).toHaveValue(address);
});

test("a newcomer's list ticks itself off, goes when it is put away, and comes back; ? helps anywhere", async ({ page }) => {
  await signIn(page, "correspondent");
  await newArticle(page);
  await write(page, "第一篇草稿", "正文。");
  await page.keyboard.press("Control+s");
  await expect(page.locator("[data-save=saved]")).toBeVisible();
  await page.goto("/editor");
  await expect(task(page, "draft")).toHaveAttribute("data-done", "true");
  await task(page, "help").getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: help("page.title") })).toBeVisible();
  await page.keyboard.press("?");
  const shortcuts = page.getByRole("dialog", { name: h("shortcuts.title") });
  await expect(shortcuts).toContainText(h("shortcuts.search"));
  await page.keyboard.press("Escape");
  await expect(shortcuts).toBeHidden();
  // It is remembered after the page was sent.
  await expect(async () => {
    await page.goto("/editor");
    await expect(task(page, "help")).toHaveAttribute("data-done", "true", { timeout: 1000 });
  }).toPass();

  await button(page, help("tour.hide")).click();
  await expect(task(page, "draft")).toHaveCount(0);
  await page.goto("/editor/account");
  await button(page, help("tour.bringBack")).click();
  await expect(page.getByText(help("tour.isShown"))).toBeVisible();
  await page.goto("/editor");
  await expect(task(page, "help")).toHaveAttribute("data-done", "true");
  await page.goto("/editor/articles");
  await page.keyboard.press("/");
  await expect(page.getByLabel(t("list.search"))).toBeFocused();
  await expect(bodyOf(page)).toHaveCount(0);
});
