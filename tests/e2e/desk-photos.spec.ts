import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, choose, describe, hand, newArticle, open, photoField, photos, picture, save, t } from "./desk-steps";

// The recorder of a trace would ask for the previews of uploads, which the desk's policy forbids.
test.use({ trace: "off" });
test.beforeEach(async ({ page }) => {
  await signIn(page, "correspondent");
});

test("photos are dropped and pasted into the text, and keep their words", async ({ page }) => {
  const address = await newArticle(page);
  await bodyOf(page).click();
  await page.keyboard.type("第一段。");
  await hand(page, "paste", [await picture("a.jpg")]);
  await expect(photos(page)).toHaveCount(1);
  await hand(page, "drop", [await picture("b.jpg"), await picture("c.jpg")]);
  await expect(photos(page)).toHaveCount(3);
  await describe(page, 2, "第三张");
  await save(page);
  await open(page, address);
  await expect(photos(page)).toHaveCount(3);
  await expect(photoField(page, "caption", 2)).toHaveValue("第三张的图说");
  await expect(photoField(page, "alt", 2)).toHaveValue("第三张的画面");
});

test("a file that is no picture is refused in its place, with the reason; the others arrive", async ({ page }) => {
  await newArticle(page);
  await bodyOf(page).click();
  const fake = { name: "不是照片.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture at all") };
  await choose(page, t("tools.photos"), [fake, await picture("d.jpg")]);
  const refusal = bodyOf(page).locator("[data-upload=failed]");
  await expect(refusal).toContainText("不是照片.jpg");
  await expect(refusal).toContainText("JPEG");
  await expect(photos(page)).toHaveCount(1);
  await button(refusal, t("upload.remove")).click();
  await expect(refusal).toHaveCount(0);
});

test("an upload that breaks off can be tried again", async ({ page }) => {
  await newArticle(page);
  await bodyOf(page).click();
  await page.route("**/api/photos", (route) => route.abort(), { times: 1 });
  await choose(page, t("tools.photos"), [await picture("e.jpg")]);
  await button(page, t("upload.retry")).click();
  await expect(photos(page)).toHaveCount(1);
});

test("photos stand together in a gallery, are put in order, and are taken apart again", async ({ page }) => {
  await newArticle(page);
  await bodyOf(page).click();
  await choose(page, t("tools.gallery"), [await picture("f.jpg"), await picture("g.jpg")]);
  await expect(photos(page)).toHaveCount(2);
  await describe(page, 0, "甲");
  await describe(page, 1, "乙");
  await button(page, t("gallery.later")).first().click();
  await expect(photoField(page, "caption", 0)).toHaveValue("乙的图说");
  await button(page, t("gallery.split")).click();
  await expect(button(page, t("photo.gather"))).toHaveCount(2);
  await button(page, t("photo.gather")).first().click();
  await expect(page.getByText(t("gallery.count", { count: 2 }))).toBeVisible();
  await save(page);
});

test("words typed while a photo is selected go behind it, not in its place", async ({ page }) => {
  await newArticle(page);
  await bodyOf(page).click();
  await choose(page, t("tools.photos"), [await picture("h.jpg")]);
  await photos(page).click();
  await expect(bodyOf(page).locator(".ProseMirror-selectednode")).toHaveCount(1);
  await page.keyboard.press("a");
  await expect(bodyOf(page).locator(":scope > p").first()).toHaveText("a");
  await expect(photos(page)).toHaveCount(1);
});
