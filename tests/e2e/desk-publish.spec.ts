import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, choose, describe, fillDetails, newArticle, photoField, photos, picture, publishUpdate, save, t, write } from "./desk-steps";

// The recorder of a trace would ask for the previews of uploads, which the desk's policy forbids.
test.use({ trace: "off" });
test.beforeEach(async ({ page }) => signIn(page, "editor"));

test("an editor writes a report with photos and publishes it; a change waits until it is published too", async ({ page, context }) => {
  await newArticle(page);
  await write(page, "楼道灯　一夜全亮", "十一月二十日傍晚，灯亮了。");
  await page.keyboard.press("Enter");
  await button(page, t("tools.heading2")).click();
  await page.keyboard.type("先问需求");
  await page.keyboard.press("Enter");
  await choose(page, t("tools.photos"), [await picture("IMG_0001.jpg"), await picture("IMG_0002.jpg")]);
  await expect(photos(page)).toHaveCount(2);
  await expect(photoField(page, "alt", 0)).toHaveValue("");
  await describe(page, 0, "楼道");
  await describe(page, 1, "院子");
  await fillDetails(page);
  await button(page, t("publish")).click();
  await expect(page.getByText(t("published.text"))).toBeVisible();

  const href = await page.getByRole("link", { name: t("published.link") }).getAttribute("href");
  const reader = await context.newPage();
  await reader.goto(href!);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("楼道灯　一夜全亮");
  await expect(reader.getByRole("heading", { name: "先问需求" })).toBeVisible();
  await expect(reader.locator("figcaption").first()).toContainText("楼道的图说");
  await expect(reader.getByAltText("院子的画面")).toBeVisible();

  await bodyOf(page).locator("p").first().click();
  await page.keyboard.press("End");
  await page.keyboard.type("居民说好。");
  await save(page);
  await expect(page.getByText(t("state.CHANGED")).filter({ visible: true })).toBeVisible();
  await reader.reload();
  await expect(reader.getByText("居民说好。")).toHaveCount(0);
  await publishUpdate(page);
  await reader.reload();
  await expect(reader.getByText("居民说好。")).toBeVisible();
});

test("publishing too early names what is missing, and each entry leads to its field", async ({ page }) => {
  await newArticle(page);
  await bodyOf(page).click();
  await choose(page, t("tools.photos"), [await picture("IMG_0003.jpg"), await picture("IMG_0004.jpg")]);
  await expect(photos(page)).toHaveCount(2);
  await button(page, t("publish")).click();
  const list = page.getByRole("alert").filter({ hasText: t("incomplete.title", { count: 12 }) });
  await expect(list).toBeVisible();

  for (const [entry, id] of [
    ["请填写标题。", "field-title"],
    ["请填写来源。", "field-source"],
    ["请填写责任编辑。", "field-responsibleEditor"],
    ["请至少选择一个地方。", "field-placeIds"],
    ["请选择频道。", "field-channelId"],
  ] as const) {
    await list.getByRole("link", { name: entry }).click();
    await expect(page.locator(`#${id}`)).toBeFocused();
    if (await button(page, t("detailsClose")).isVisible()) await button(page, t("detailsClose")).click();
  }
  await list.getByRole("link", { name: "第 2 张图片缺少替代文字。" }).click();
  await expect(photoField(page, "alt", 1)).toBeFocused();
  await page.keyboard.type("画面");
  await expect(list.getByRole("link", { name: "第 2 张图片缺少替代文字。" })).toHaveCount(0);
});
