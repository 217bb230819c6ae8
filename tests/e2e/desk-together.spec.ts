import type { Page } from "@playwright/test";
import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, h, newArticle, open, save, t, write } from "./desk-steps";

const title = (page: Page) => page.getByLabel(t("fields.title"), { exact: true });
/** Neither page hears of the other, as when the network failed both for a while: that is how two texts still come to stand side by side. */
const unheard = (...pages: Page[]) => Promise.all(pages.map((page) => page.route("**/presence", (route) => route.abort())));
const isSaved = (page: Page) => expect(page.locator("[data-save=saved]")).toBeVisible();

test("two people who write in the same article choose at every difference, and neither text is lost", async ({ page, browser, baseURL }, { project }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "共同的标题", "共同的第一段。");
  await page.keyboard.press("Enter");
  await page.keyboard.type("共同的第二段。");
  await save(page);

  const context = await browser.newContext({ baseURL, viewport: project.use.viewport });
  const other = await context.newPage();
  await signIn(other, "chief");
  await unheard(page, other);
  await open(other, address);
  await title(other).fill("乙的标题");
  await bodyOf(other).click();
  await other.keyboard.press("Control+End");
  await other.keyboard.press("Enter");
  await other.keyboard.type("乙加的一段。");
  await save(other);

  await title(page).fill("甲的标题");
  await bodyOf(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("End");
  await page.keyboard.type("甲又写了一句。");
  const dialog = page.getByRole("dialog", { name: /测试总编辑/ });
  await expect(dialog).toBeVisible();
  const ofTitle = dialog.getByRole("region", { name: t("fields.title"), exact: true });
  await expect(ofTitle).toContainText(h("merge.clash"));
  await ofTitle.getByLabel(h("merge.choice.theirs")).check();
  await expect(dialog.getByLabel(h("merge.takeIn"), { exact: true })).toBeChecked();
  await button(dialog, h("merge.confirm")).click();
  await isSaved(page);
  await expect(title(page)).toHaveValue("乙的标题");
  await expect(bodyOf(page).locator("p")).toHaveText(["共同的第一段。甲又写了一句。", "共同的第二段。", "乙加的一段。"]);

  await page.goto(`${address}/history`);
  await expect(page.getByText(h("badge.refused"))).toBeVisible();
  await expect(page.getByRole("list").getByText("测试总编辑")).toBeVisible();
  await context.close();
});

test("a conflict can wait; all of one text can be taken, and the other is still there", async ({ page, browser, baseURL }, { project }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "甲的标题", "第一段。");
  await save(page);
  const context = await browser.newContext({ baseURL, viewport: project.use.viewport });
  const other = await context.newPage();
  await signIn(other, "chief");
  await unheard(page, other);
  await open(other, address);
  await title(page).fill("甲再改的标题");
  await save(page);

  await title(other).fill("乙的标题");
  const dialog = other.getByRole("dialog", { name: /测试编辑/ });
  await button(dialog, h("merge.later")).click();
  await expect(other.locator("[data-save=conflict]")).toBeVisible();
  await expect(title(other)).toHaveValue("乙的标题");
  await button(other, h("merge.open")).click();
  await button(dialog, h("merge.allTheirs")).click();
  await button(dialog, h("merge.confirm")).click();
  await isSaved(other);
  await expect(title(other)).toHaveValue("甲再改的标题");

  await open(other, address);
  if (await button(other, t("detailsShort")).isVisible()) await button(other, t("detailsShort")).click();
  await button(other, t("kept.view")).first().click();
  await expect(other.getByRole("dialog").getByText("乙的标题")).toBeVisible();
  await context.close();
});

test("what is written while the network is cut is kept here, says so, and is saved when the network is back", async ({ page, context }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "断网的一篇", "正文。");
  await isSaved(page);
  await context.setOffline(true);
  await bodyOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("断网以后写的。");
  await expect(page.locator("[data-save=offline]")).toContainText(t("saving.offline"));
  expect(await page.evaluate(() => Object.values(localStorage).join())).toContain("断网以后写的。");
  await context.setOffline(false);
  await isSaved(page);
  await open(page, address);
  await expect(bodyOf(page)).toContainText("断网以后写的。");
  await expect(page.getByText(t("recovered.title"))).toHaveCount(0);
});

test("what could not be saved when the browser died is offered back", async ({ page, context }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "没来得及存", "第一段。");
  await isSaved(page);
  await context.setOffline(true);
  await bodyOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("断网后死机。");
  await expect(page.locator("[data-save=offline]")).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain("断网后死机。");
  // The text stays in this browser although the page never comes back to the network.
  await page.route("**/save", (route) => route.abort());
  await context.setOffline(false);

  const later = await context.newPage();
  await open(later, address);
  await expect(bodyOf(later)).not.toContainText("断网后死机。");
  await button(later, t("recovered.restore")).click();
  await expect(bodyOf(later)).toContainText("断网后死机。");
  await isSaved(later);
});

test("leaving sends the last words and asks nothing; it asks where they cannot be sent", async ({ page, context }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "马上就走", "第一句。");
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole("link", { name: t("back") }).click();
  await expect(page).toHaveURL(/\/editor\/articles$/);
  await open(page, address);
  await expect(bodyOf(page)).toContainText("第一句。");
  await bodyOf(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("关掉之前的一句。");
  await page.goto("/editor");
  await open(page, address);
  await expect(bodyOf(page)).toContainText("关掉之前的一句。");
  expect(asked).toEqual([]);

  await context.setOffline(true);
  await bodyOf(page).click();
  await page.keyboard.type("发不出去的一句。");
  await page.getByRole("link", { name: t("back") }).click();
  await expect.poll(() => asked).toEqual([t("saving.leave")]);
  await context.setOffline(false);
});
