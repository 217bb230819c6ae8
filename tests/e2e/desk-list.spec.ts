import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, newArticle, save, t, write } from "./desk-steps";

const rows = (page: Page) => page.getByRole("list", { name: t("list.caption") }).getByRole("listitem");

test("the desk finds an article by its title, state and place", async ({ page }) => {
  await signIn(page, "editor");
  const title = `找得到的稿件 ${crypto.randomUUID().slice(0, 8)}`;
  await newArticle(page);
  await write(page, title, "正文。");
  await save(page);

  await page.goto("/editor/articles");
  await page.getByLabel(t("list.search")).fill(title);
  await button(page, t("list.filter")).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(t("state.DRAFT"));
  await page.getByLabel(t("list.state")).selectOption({ label: t("state.PUBLISHED") });
  await button(page, t("list.filter")).click();
  await expect(page.getByText(t("list.noneTitle"))).toBeVisible();

  await page.goto("/editor/articles");
  await page.getByLabel(t("list.place")).selectOption({ label: "　　　荷风社区" });
  await button(page, t("list.filter")).click();
  await expect(rows(page).first()).toContainText("荷风社区");
});

test("the list goes on page by page", async ({ page }) => {
  await signIn(page, "editor");
  await page.goto("/editor/articles");
  const first = await rows(page).getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  await page.getByRole("link", { name: t("list.more") }).click();
  await expect(page).toHaveURL(/cursor=/);
  await expect(rows(page).first()).toBeVisible();
  const second = await rows(page).getByRole("link").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(second.filter((href) => first.includes(href))).toEqual([]);
});

test("a correspondent writes, sees only their own, and leaves publishing to the desk", async ({ page }) => {
  await signIn(page, "correspondent");
  const title = `通讯员来稿 ${crypto.randomUUID().slice(0, 8)}`;
  const address = await newArticle(page);
  await write(page, title, "正文。");
  await save(page);
  await expect(page.getByText(t("next"))).toBeVisible();
  await expect(button(page, t("publish"))).toHaveCount(0);
  await page.goto("/editor/articles?state=PUBLISHED");
  await expect(page.getByText(t("list.noneTitle"))).toBeVisible();
  await page.goto("/editor/articles/1");
  await expect(bodyOf(page)).toHaveCount(0);
  await expect(page.getByText(t("notYours"))).toBeVisible();
  expect(address).not.toBe("/editor/articles/1");
});
