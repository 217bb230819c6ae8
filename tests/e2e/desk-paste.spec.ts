import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, choose, newArticle, open, photoField, photos, picture, save, t } from "./desk-steps";

// The recorder of a trace would ask for the previews of uploads, which the desk's policy forbids.
test.use({ trace: "off" });

const p = translator("paste");
const ofPhotos = translator("photos");
const fixture = (name: string) => readFileSync(fileURLToPath(new URL(`../fixtures/paste/${name}.html`, import.meta.url)), "utf8");

async function paste(page: Page, html: string): Promise<void> {
  await bodyOf(page).evaluate((element, markup) => {
    const data = new DataTransfer();
    data.setData("text/html", markup);
    data.setData("text/plain", "…");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
}

test("an article of WeChat comes with its pictures and without what is hidden; what cannot be fetched says what to do", async ({ page }) => {
  await signIn(page, "correspondent");
  const address = await newArticle(page);
  const asked: string[] = [];
  // Tests have no internet: the picture is what an upload makes of one.
  await page.route("**/api/photos/from-web", async (route) => {
    const wanted = (route.request().postDataJSON() as { address: string }).address;
    if (wanted.includes("127.0.0.1")) return route.continue();
    asked.push(wanted);
    const uploaded = await page.request.post("/api/photos", { data: (await picture("a.jpg")).buffer, headers: { origin: new URL(page.url()).origin, "content-type": "image/jpeg" } });
    await route.fulfill({ response: uploaded });
  });
  const unreachable = '<figure><img src="http://127.0.0.1/secret.jpg"><figcaption>居民在看图纸</figcaption></figure>';
  await paste(page, fixture("wechat") + unreachable);

  const note = page.locator(".paste-note");
  await expect(note).toContainText(p("counts.hiddenLinks", { count: 3 }));
  const refusal = bodyOf(page).locator("[data-upload=failed]");
  await expect(refusal).toContainText("请把图片存下来再上传");
  await expect(photos(page)).toHaveCount(1);
  expect(asked).toEqual([expect.stringContaining("/AbC123/0?")]);
  await choose(page, t("upload.replace"), [await picture("b.jpg")]);
  await expect(photos(page)).toHaveCount(2);
  await button(note, p("closeNote")).click();
  await save(page);

  await open(page, address);
  const body = bodyOf(page);
  await expect(body.getByRole("heading", { level: 2 })).toHaveText(["一、灯亮了", "二、谁来修"]);
  await expect(body.locator("a")).toHaveText("上一篇");
  await expect(body.locator("li")).toHaveCount(2);
  await expect(body).not.toContainText(/贷款|透明|看不见的字/);
  await expect(photoField(page, "caption", 1)).toHaveValue("居民在看图纸");
});

test("pictures of the library go straight into a gallery", async ({ page }) => {
  await signIn(page, "correspondent");
  const address = await newArticle(page);
  await bodyOf(page).click();
  await choose(page, t("tools.gallery"), [await picture("c.jpg")]);
  await expect(photos(page)).toHaveCount(1);
  await button(page, ofPhotos("choose.toGallery")).click();
  const dialog = page.getByRole("dialog", { name: ofPhotos("choose.title") });
  await dialog.getByRole("listitem").first().getByRole("button").click();
  await button(dialog, ofPhotos("choose.insert", { count: 1 })).click();
  await expect(page.getByText(t("gallery.count", { count: 2 }))).toBeVisible();
  await save(page);
  await open(page, address);
  await expect(page.getByText(t("gallery.count", { count: 2 }))).toBeVisible();
});
