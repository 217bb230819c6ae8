import { expect, signIn, test } from "./fixtures";
import { button, fillDetails, inDetails, newArticle, open, t, write } from "./desk-steps";

test.beforeEach(async ({ page }) => signIn(page, "editor"));

test("a preview shows readers' page of the text as it stands on the screen", async ({ page }) => {
  await newArticle(page);
  await write(page, "先看一眼", "还没有发布的文字。");
  const opening = page.waitForEvent("popup");
  await page.getByRole("link", { name: t("preview"), exact: true }).click();
  const preview = await opening;
  await expect(preview.getByRole("heading", { level: 1 })).toHaveText("先看一眼");
  await expect(preview.getByText("还没有发布的文字。")).toBeVisible();
});

test("an article taken back is a draft again, and readers are told that it is gone", async ({ page, request }) => {
  await page.context().clearCookies();
  await signIn(page, "head");
  const address = await newArticle(page);
  await write(page, "撤回的一篇", "正文。");
  await fillDetails(page);
  await button(page, t("publish")).click();
  const href = await page.getByRole("link", { name: t("published.link") }).getAttribute("href");
  expect((await request.get(href!)).status()).toBe(200);

  await open(page, address);
  await inDetails(page, async (panel) => {
    await button(panel, t("takeBack")).click();
    const dialog = page.getByRole("dialog", { name: t("takeBackDialog.title") });
    await expect(dialog).toContainText("读者");
    await button(dialog, t("takeBackDialog.confirm")).click();
    await expect(page.getByText(t("takeBackDialog.done"))).toBeAttached();
  });
  expect((await request.get(href!)).status()).toBe(410);
  await expect(page.getByText(t("state.DRAFT"), { exact: true }).filter({ visible: true })).toBeVisible();
  await expect(button(page, t("publish"))).toBeEnabled();
});
