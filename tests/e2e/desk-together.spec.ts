import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, newArticle, open, save, t, write } from "./desk-steps";

const title = t("fields.title");

test("two people who save the same article see both texts, and neither is lost", async ({ page, browser, baseURL }, { project }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "甲的标题", "共同的第一段。");
  await save(page);

  const context = await browser.newContext({ baseURL, viewport: project.use.viewport });
  const other = await context.newPage();
  await signIn(other, "chief");
  await open(other, address);
  await other.getByLabel(title, { exact: true }).fill("乙的标题");
  await save(other);

  await bodyOf(page).click();
  await page.keyboard.press("End");
  await page.keyboard.type("甲又写了一句。");
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: /测试总编辑/ });
  await expect(dialog.getByRole("row", { name: "标题 甲的标题 乙的标题" })).toBeVisible();
  await expect(dialog.getByText("共同的第一段。甲又写了一句。")).toBeVisible();
  await button(dialog, t("conflict.keepMine")).click();
  await expect(page.locator("[data-save=saved]")).toBeVisible();

  await other.getByLabel(title, { exact: true }).fill("乙再改的标题");
  await other.keyboard.press("Control+s");
  const answer = other.getByRole("dialog", { name: /测试编辑/ });
  await button(answer, t("conflict.takeTheirs")).click();
  await expect(answer).toContainText(t("conflict.confirmTheirs"));
  await button(answer, t("conflict.confirm")).click();
  await expect(other.getByLabel(title, { exact: true })).toHaveValue("甲的标题");
  if (await button(other, t("detailsShort")).isVisible()) await button(other, t("detailsShort")).click();
  await button(other, t("kept.view")).first().click();
  await expect(other.getByRole("dialog").getByText("乙再改的标题")).toBeVisible();
  await context.close();
});

test("what was not saved when the browser died is offered back", async ({ page, context }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "没来得及存", "这一段还没有保存。");
  await expect(page.locator("[data-save=unsaved]")).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.values(localStorage).join())).toContain("这一段还没有保存。");

  const later = await context.newPage();
  await open(later, address);
  await expect(bodyOf(later)).not.toContainText("这一段还没有保存。");
  await button(later, t("recovered.restore")).click();
  await expect(bodyOf(later)).toContainText("这一段还没有保存。");
  await expect(later.getByLabel(title, { exact: true })).toHaveValue("没来得及存");
  await save(later);
});

test("a save that fails says so, keeps the text here, and can be tried again", async ({ page, context }) => {
  await signIn(page, "editor");
  await newArticle(page);
  await write(page, "断网的一篇", "正文。");
  await context.setOffline(true);
  await page.keyboard.press("Control+s");
  await expect(page.locator("[data-save=failed]")).toContainText(t("saving.unreachable"));
  await context.setOffline(false);
  await save(page);
});

test("leaving with unsaved words asks first", async ({ page }) => {
  await signIn(page, "editor");
  await newArticle(page);
  await write(page, "还没存", "正文。");
  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await page.getByRole("link", { name: t("back") }).click();
  expect(asked).toEqual([t("saving.leave")]);
  await expect(bodyOf(page)).toContainText("正文。");
});
