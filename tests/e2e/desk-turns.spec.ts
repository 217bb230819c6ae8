import type { Page } from "@playwright/test";
import { Client } from "pg";
import { translator } from "../../lib/messages/index.ts";
import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, newArticle, open, save, t, write } from "./desk-steps";

const p = translator("presence");
const c = translator("comments");
const title = (page: Page) => page.getByLabel(t("fields.title"), { exact: true });
/** Both hear of each other every few seconds. */
const heard = { timeout: 20_000 };

/** As if whoever writes this article had not touched a key for four minutes. */
async function putDown(address: string): Promise<void> {
  const client = new Client({ connectionString: process.env["DATABASE_URL"] });
  await client.connect();
  const back = `now() - interval '4 minutes'`;
  await client.query(`UPDATE "OpenPage" SET "wroteAt" = ${back}, "penAt" = ${back} WHERE "articleId" = $1 AND "penAt" IS NOT NULL`, [Number(address.split("/").at(-1))]);
  await client.end();
}

test("who writes is told to others, who read along, ask for the pen or take one put down, and go on with the same text", async ({ page, browser, baseURL }, { project }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  await write(page, "轮流写", "甲写的一段。");
  await save(page);
  const context = await browser.newContext({ baseURL, viewport: project.use.viewport });
  const other = await context.newPage();
  await signIn(other, "chief");
  await other.goto("/editor/articles");
  await expect(other.getByText(p("who.writing", { name: "测试编辑" })).first()).toBeVisible();
  await open(other, address);
  await expect(other.getByText(p("writing", { name: "测试编辑" }))).toBeVisible(heard);
  await expect(title(other)).not.toBeEditable();

  await bodyOf(page).press("Control+End");
  await page.keyboard.type("甲又写了一句。");
  await expect(bodyOf(other)).toContainText("甲又写了一句。", heard);
  await button(other, p("ask")).click();
  await button(page, p("give", { name: "测试总编辑" })).click(heard);
  await expect(title(page)).not.toBeEditable(heard);
  await expect(page.getByText("测试总编辑接着写了")).toBeVisible();

  await expect(other.getByText(p("got"))).toBeVisible(heard);
  await title(other).fill("乙改的标题");
  await save(other);
  await expect(title(page)).toHaveValue("乙改的标题", heard);
  // The other page may still have a key to tell of.
  await expect(async () => {
    await putDown(address);
    await button(page, p("take")).click({ timeout: 8_000 });
  }).toPass({ timeout: 60_000 });
  await expect(title(page)).toBeEditable(heard);
  await expect(title(other)).not.toBeEditable(heard);
  await expect(bodyOf(page)).toContainText("甲写的一段。甲又写了一句。");
  await context.close();
});

test("words are commented on, answered and settled; the comment stays with its words", async ({ page, browser, baseURL }, { project }) => {
  await signIn(page, "correspondent");
  const address = await newArticle(page);
  const words = "第一次议事会来了四十户居民。";
  await write(page, "有批注的稿子", words);
  await save(page);
  const context = await browser.newContext({ baseURL, viewport: project.use.viewport });
  const editor = await context.newPage();
  await signIn(editor, "editor");
  await open(editor, address);
  // As one can who only reads along, too.
  await expect(editor.getByText(p("writing", { name: "测试通讯员" }))).toBeVisible(heard);
  await bodyOf(editor).locator("p").first().selectText();
  await editor.locator(".comment-add").click();
  const composer = editor.getByRole("dialog", { name: c("on", { quote: words }) });
  await composer.getByRole("textbox").fill("有签到表吗？");
  await button(composer, c("send")).click();
  await expect(bodyOf(editor).locator(".comment-mark")).toHaveText(words);
  await expect(composer).toHaveCount(0);
  await title(editor).selectText();
  await editor.locator(".comment-add").click();
  await editor.getByRole("textbox", { name: c("on", { quote: "有批注的稿子" }) }).fill("标题再想想。");
  await button(editor, c("send")).click();
  await expect(editor.locator("[data-field-marks] .comment-mark")).toHaveText("有批注的稿子");

  const about = (who: Page) => who.getByRole("article", { name: c("thread", { name: "测试编辑" }) }).filter({ hasText: "有签到表吗？" });
  const thread = about(page);
  await expect(bodyOf(page).locator(".comment-mark")).toHaveText(words, heard);
  await bodyOf(page).locator(".comment-mark").click();
  await expect(thread).toContainText("有签到表吗？");
  await button(thread, c("reply")).click();
  await thread.getByRole("textbox").fill("有，在社区。");
  await button(thread, c("reply")).click();
  await expect(thread).toContainText("有，在社区。");
  await bodyOf(page).press("Control+Home");
  await page.keyboard.type("据社区介绍，");
  await expect(bodyOf(page).locator(".comment-mark")).toHaveText(words);
  await save(page);

  const seen = about(editor);
  await expect(seen).toContainText("有，在社区。", heard);
  await button(seen, c("resolve")).click();
  await expect(bodyOf(editor).locator(".comment-mark")).toHaveCount(0);
  await editor.getByText(c("showResolved", { count: 1 })).click();
  await expect(seen).toContainText("测试编辑已解决");
  await context.close();
});
