import type { Page } from "@playwright/test";
import sharp from "sharp";
import { translator } from "../../lib/messages/index.ts";
import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, choose, fillDetails, newArticle, photoField, photos as picturesIn, save, t, write } from "./desk-steps";

const ofPhotos = translator("photos");

// The recorder of a trace would ask for the previews of uploads, which the desk's policy forbids.
test.use({ trace: "off" });
test.beforeEach(async ({ page }) => {
  await signIn(page, "editor");
});

/** A picture like no other: random squares. */
async function mosaic(): Promise<Buffer> {
  const squares = Buffer.from(Array.from({ length: 8 * 6 * 3 }, () => Math.floor(Math.random() * 256)));
  return sharp(squares, { raw: { width: 8, height: 6, channels: 3 } }).resize({ width: 800, height: 600, kernel: "nearest" }).jpeg({ quality: 90 }).toBuffer();
}
const file = (name: string, buffer: Buffer) => ({ name, mimeType: "image/jpeg", buffer });

const uploads = (page: Page) => page.getByRole("region", { name: ofPhotos("uploads.title") });
const grid = (page: Page) => page.getByRole("list", { name: ofPhotos("library.caption") });

async function upload(page: Page, files: ReturnType<typeof file>[]): Promise<void> {
  await page.goto("/editor/photos");
  const choosing = page.waitForEvent("filechooser");
  await button(page, ofPhotos("uploads.pick")).click();
  await (await choosing).setFiles(files);
}

/** Opens the page of the picture that was just uploaded, and says what it shows. Others upload meanwhile. */
async function describeUploaded(page: Page, words: { caption: string; alt?: string }): Promise<string> {
  await page.goto((await uploads(page).getByRole("link", { name: ofPhotos("uploads.open") }).first().getAttribute("href"))!);
  await page.getByLabel(ofPhotos("photo.caption"), { exact: true }).fill(words.caption);
  await page.getByLabel(ofPhotos("photo.credit"), { exact: true }).fill("通讯员 王五 供图");
  await page.getByLabel(ofPhotos("photo.alt"), { exact: true }).fill(words.alt ?? `${words.caption}的画面`);
  await button(page, translator("structure")("save")).click();
  await expect(page.getByText(translator("structure")("saved"))).toBeVisible();
  return new URL(page.url()).pathname;
}

test("many pictures at once: paused and resumed, a lost one tried again, one that is no picture refused", async ({ page }) => {
  const files = await Promise.all(Array.from({ length: 6 }, async (_, index) => file(`图${index}.jpg`, await mosaic())));
  await page.route("**/api/photos", (route) => route.abort(), { times: 1 });
  await upload(page, [...files, file("不是照片.jpg", Buffer.from("no picture"))]);
  await button(uploads(page), ofPhotos("uploads.pause")).click();
  await expect(uploads(page)).toContainText(ofPhotos("uploads.paused"));
  await button(uploads(page), ofPhotos("uploads.resume")).click();
  await button(uploads(page), ofPhotos("uploads.retryAll")).click();
  await expect(uploads(page).getByRole("status").first()).toContainText(ofPhotos("uploads.summary", { done: 6, all: 7 }));
  await expect(uploads(page).getByRole("alert")).toContainText("JPEG");
  await expect(grid(page).getByText(ofPhotos("library.unused")).first()).toBeVisible();
});

test("a resized copy is recognised, shown beside the original, and given up for it", async ({ page }) => {
  const original = await mosaic();
  const smaller = await sharp(original).resize({ width: 500 }).jpeg({ quality: 60 }).toBuffer();
  await upload(page, [file("原图.jpg", original)]);
  await expect(uploads(page)).toContainText(ofPhotos("uploads.summary", { done: 1, all: 1 }));
  const caption = `相似测试${crypto.randomUUID().slice(0, 8)}`;
  await describeUploaded(page, { caption });

  await upload(page, [file("缩小.jpg", smaller)]);
  const choice = uploads(page).getByRole("group", { name: ofPhotos("similar.title") });
  await expect(choice).toContainText(caption);
  await button(choice, ofPhotos("similar.useTheirs")).click();
  await expect(uploads(page)).toContainText(ofPhotos("similar.removed"));
  await page.goto(`/editor/photos?q=${encodeURIComponent(caption)}`);
  await expect(grid(page).getByRole("link")).toHaveText([caption]);
});

test("a picture of the library goes into an article; its corrected caption reaches readers; while used it stays", async ({ page }) => {
  const caption = `社区议事${crypto.randomUUID().slice(0, 8)}`;
  await upload(page, [file("议事.jpg", await mosaic())]);
  await expect(uploads(page)).toContainText(ofPhotos("uploads.summary", { done: 1, all: 1 }));
  const photoPage = await describeUploaded(page, { caption });
  await expect(button(page, ofPhotos("remove.start"))).toBeVisible();

  await newArticle(page);
  const title = `图片库测试${crypto.randomUUID().slice(0, 8)}`;
  await write(page, title, "第一段。");
  await button(page, ofPhotos("choose.tool")).click();
  const dialog = page.getByRole("dialog", { name: ofPhotos("choose.title") });
  await dialog.getByRole("searchbox").fill(caption);
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("listitem")).toHaveCount(1);
  await dialog.getByRole("button", { name: caption }).click();
  await button(dialog, ofPhotos("choose.insert", { count: 1 })).click();
  await expect(picturesIn(page)).toHaveCount(1);
  await expect(photoField(page, "caption", 0)).toHaveValue(caption);
  await fillDetails(page);
  await save(page);
  await button(page, t("publish")).click();
  const link = page.getByRole("link", { name: t("published.link") });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute("href")) ?? "";
  await page.goto(address);
  await expect(page.locator("figcaption")).toContainText(caption);

  await page.goto(photoPage);
  await expect(page.getByRole("link", { name: title })).toBeVisible();
  await expect(page.getByText(ofPhotos("remove.blocked"))).toBeVisible();
  await expect(button(page, ofPhotos("remove.start"))).toHaveCount(0);
  await page.getByLabel(ofPhotos("photo.caption"), { exact: true }).fill(`${caption}（更正）`);
  await button(page, translator("structure")("save")).click();
  await expect(page.getByText(translator("structure")("saved"))).toBeVisible();
  await page.goto(address);
  await expect(page.locator("figcaption")).toContainText(`${caption}（更正）`);

  await page.goto(photoPage);
  const before = await page.locator("button img").first().getAttribute("src");
  await button(page, ofPhotos("replace.start")).click();
  const choosing = page.waitForEvent("filechooser");
  await button(page.getByRole("dialog"), ofPhotos("replace.choose")).click();
  await (await choosing).setFiles([file("新图.jpg", await mosaic())]);
  await button(page.getByRole("dialog"), ofPhotos("replace.confirm")).click();
  await expect(page.getByText(ofPhotos("replace.done"))).toBeVisible();
  await page.goto(address);
  const shown = await page.locator("figure img").first().getAttribute("src");
  expect(shown?.split("/")[2]).not.toBe(before?.split("/")[2]);
  expect((await page.request.get(before ?? "")).status()).toBe(404);
});

test("what nobody uses is deleted, after asking; a focus is set by keys", async ({ page }) => {
  await upload(page, [file("不用.jpg", await mosaic())]);
  await expect(uploads(page)).toContainText(ofPhotos("uploads.summary", { done: 1, all: 1 }));
  const photoPage = await describeUploaded(page, { caption: "不再需要" });
  await page.getByRole("button", { name: ofPhotos("focus.none") }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: ofPhotos("focus.point", { x: "55", y: "55" }) })).toBeVisible();
  await button(page, ofPhotos("focus.save")).click();
  await expect(page.getByText(ofPhotos("focus.saved"))).toBeVisible();
  await button(page, ofPhotos("remove.start")).click();
  await button(page.getByRole("dialog"), ofPhotos("remove.confirm")).click();
  await page.waitForURL(/\/editor\/photos$/);
  expect((await page.goto(photoPage))?.status()).toBe(404);
});

test("an upload into an article that looks like a picture of the library may give way to it", async ({ page }) => {
  const original = await mosaic();
  await upload(page, [file("已有.jpg", original)]);
  await expect(uploads(page)).toContainText(ofPhotos("uploads.summary", { done: 1, all: 1 }));
  const caption = `已有图说${crypto.randomUUID().slice(0, 8)}`;
  await describeUploaded(page, { caption });
  await newArticle(page);
  await bodyOf(page).click();
  await choose(page, t("tools.photos"), [file("再传.jpg", await sharp(original).resize({ width: 420 }).jpeg().toBuffer())]);
  await expect(picturesIn(page)).toHaveCount(1);
  const choice = bodyOf(page).getByRole("group", { name: ofPhotos("similar.title") });
  await button(choice, ofPhotos("similar.useTheirs")).click();
  await expect(photoField(page, "caption", 0)).toHaveValue(caption);
  await expect(choice).toHaveCount(0);
});
