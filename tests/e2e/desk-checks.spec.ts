import type { Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { bodyOf, button, inDetails, newArticle, open, save, t, write } from "./desk-steps";
import { expect, signIn, test } from "./fixtures";

const ofChecks = translator("copyChecks");
const group = (page: Page, kind: "wrongWord" | "repeated" | "punctuation" | "sensitive") => page.getByRole("region", { name: ofChecks(`kinds.${kind}`), includeHidden: true });
const marked = (page: Page) => bodyOf(page).locator(".copy-finding");

test("what is wrong is pointed out while writing, mended, or left as it is for everybody", async ({ page }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "楼道里的会", "工作己经布署，居民的的意见,都记下了。");
  await expect(marked(page)).toHaveText(["己经", "布署", "的的", ","]);

  await inDetails(page, async (panel) => {
    await button(panel, ofChecks("mendLabel", { was: "己经", suggestion: "已经" })).click();
    await button(panel, ofChecks("ignoreLabel", { was: "的的" })).click();
    await expect(panel.getByText(ofChecks("ignored", { count: 1 }))).toBeVisible();
  });
  await expect(bodyOf(page)).toContainText("工作已经布署，居民的的意见,都记下了。");
  await expect(marked(page)).toHaveText(["布署", ","]);
  await save(page);

  await open(page, address);
  await expect(marked(page)).toHaveText(["布署", ","]);
  await inDetails(page, async (panel) => {
    await expect(group(page, "repeated")).toHaveCount(0);
    await panel.getByText(ofChecks("ignored", { count: 1 })).click();
    await button(panel, ofChecks("restoreLabel", { was: "的的" })).click();
    await expect(group(page, "repeated")).toBeVisible();
  });
  await expect(marked(page)).toHaveText(["布署", "的的", ","]);
});

test("all that is sure is mended at once, in bold type too, and undone at once", async ({ page }) => {
  await signIn(page, "editor");
  await newArticle(page);
  await write(page, "通知,请看", "先按步就");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("班");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("地来,再用 WeChat 通知.");
  await expect(marked(page).first()).toBeVisible();
  await inDetails(page, async (panel) => {
    await button(panel, ofChecks("mendAll", { count: 5 })).click();
    await expect(bodyOf(page)).toHaveText("先按部就班地来，再用WeChat通知。");
    await expect(bodyOf(page).locator("strong")).toHaveText("班");
    await expect(page.getByLabel(t("fields.title"), { exact: true })).toHaveValue("通知，请看");
    await button(panel, ofChecks("undo")).click();
  });
  await expect(bodyOf(page)).toHaveText("先按步就班地来,再用 WeChat 通知.");
  await expect(bodyOf(page).locator("strong")).toHaveText("班");
  await expect(page.getByLabel(t("fields.title"), { exact: true })).toHaveValue("通知,请看");
});

test("the editor in chief keeps a list of sensitive terms, and publishing speaks of them first", async ({ page }) => {
  await signIn(page, "chief");
  await page.goto("/editor/settings/words");
  await page.getByLabel(ofChecks("lists.people")).fill("没有职务");
  await button(page, ofChecks("lists.save")).click();
  await expect(page.getByText(ofChecks("lists.peopleWrong"))).toBeVisible();
  await page.getByLabel(ofChecks("lists.people")).fill("");
  await page.getByLabel(ofChecks("lists.sensitive")).fill("钉子户=未签约居民#带有贬义");
  await button(page, ofChecks("lists.save")).click();
  await expect(page.getByText(ofChecks("lists.saved"))).toBeVisible();

  await newArticle(page);
  await write(page, "一次上门", "书记去看了钉子户。");
  await expect(marked(page)).toHaveText("钉子户");
  await expect(marked(page)).toHaveAttribute("title", "带有贬义");
  await button(page, t("publish")).click();
  await expect(page.getByRole("dialog").getByText(ofChecks("publish.sensitive", { count: 1, words: "钉子户" }))).toBeVisible();
});
