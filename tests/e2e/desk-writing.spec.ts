import { expect, signIn, test } from "./fixtures";
import { bodyOf, button, fillDetails, h, newArticle, open, save, t, write } from "./desk-steps";

const pasted = `<h1 style="color:red">大标题</h1><p>　　缩进的<b>粗体</b>和<a href="javascript:alert(1)">坏链接</a><a href="https://example.com/a">好链接</a></p>
<ul><li>一<ul><li>一之一</li></ul></li></ul><table><caption>人数</caption><tr><th>楼栋</th><td>三栋</td></tr></table><script>alert(1)</script>`;

test("pasted text keeps its structure and nothing else", async ({ page }) => {
  await signIn(page, "editor");
  const address = await newArticle(page);
  const body = bodyOf(page);
  await body.evaluate((element, html) => {
    const data = new DataTransfer();
    data.setData("text/html", html);
    data.setData("text/plain", "…");
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, pasted);
  await save(page);
  await open(page, address);
  await expect(body.getByRole("heading", { level: 2 })).toHaveText("大标题");
  await expect(body.getByText("缩进的粗体和坏链接好链接")).toBeVisible();
  await expect(body.locator("p").filter({ hasText: "缩进" })).toHaveText(/^缩进/);
  await expect(body.locator("a")).toHaveCount(1);
  await expect(body.locator("strong")).toHaveText("粗体");
  await expect(body.locator("img, script")).toHaveCount(0);
  await expect(body.locator("li li")).toHaveText("一之一");
  await expect(body.getByLabel(t("tableCaption"))).toHaveValue("人数");
  await expect(body.getByRole("columnheader").or(body.getByRole("rowheader")).or(body.locator("th"))).toHaveText("楼栋");
});

test("quotes, emphasis, links, lists, tables and notes reach readers as they were written", async ({ page }) => {
  await signIn(page, "editor");
  await newArticle(page);
  await write(page, "样样都有", "正文里");
  await page.keyboard.press("Control+i");
  await page.keyboard.type("着重");
  await page.keyboard.press("Control+i");
  await page.keyboard.press("Control+k");
  await page.getByLabel(t("link.address")).fill("不是网址");
  await button(page, t("link.set")).click();
  await expect(page.getByText(t("link.invalid"))).toBeVisible();
  await page.getByLabel(t("link.address")).fill("www.example.com");
  await page.getByLabel(t("link.text")).fill("示例");
  await button(page, t("link.set")).click();
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await button(page, t("tools.quote")).click();
  await page.keyboard.type("灯亮了。");
  await page.getByLabel(t("quoteAttribution")).fill("李阿姨");
  await page.keyboard.press("Enter");
  await button(page, t("tools.numbers")).click();
  await page.keyboard.type("先问");
  await page.keyboard.press("Enter");
  await page.keyboard.type("再办");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await button(page, t("tools.table")).click();
  await page.keyboard.type("楼栋");
  await button(page, t("tableTools.removeRow")).scrollIntoViewIfNeeded();
  await page.getByLabel(t("tableCaption")).fill("各栋灯数");
  await page.keyboard.press("Enter");
  await button(page, t("tools.note")).click();
  await page.keyboard.type("编者的话。");
  await fillDetails(page);
  await button(page, t("publish")).click();
  await page.goto((await page.getByRole("link", { name: t("published.link") }).getAttribute("href"))!);

  const article = page.locator("article");
  await expect(article.locator("em")).toHaveText("着重");
  await expect(article.getByRole("link", { name: "示例" })).toHaveAttribute("href", "https://www.example.com");
  await expect(article.locator("blockquote")).toContainText("灯亮了。");
  await expect(article.getByText("李阿姨")).toBeVisible();
  await expect(article.locator("ol > li").filter({ hasText: /先问|再办/ })).toHaveCount(2);
  await expect(article.getByRole("table", { name: "各栋灯数" })).toContainText("楼栋");
  await expect(article.getByText("编者的话。")).toBeVisible();
});

test("a slash offers what can stand in a text, found by pinyin; keys write full-screen and list themselves", async ({ page }) => {
  await signIn(page, "editor");
  await newArticle(page);
  const body = bodyOf(page);
  await body.click();
  await page.keyboard.type("/xbt");
  await expect(page.getByRole("listbox", { name: h("slash.label") }).getByRole("option")).toHaveText([/小标题/]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("先问需求");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/");
  await page.getByRole("listbox", { name: h("slash.label") }).getByRole("option", { name: t("tools.note") }).click();
  await page.keyboard.type("编者的话。");
  await expect(body.getByRole("heading", { level: 2 })).toHaveText("先问需求");
  await expect(body.locator("aside")).toHaveText("编者的话。");
  await expect(body).not.toContainText("/");

  await page.keyboard.press("Control+Shift+f");
  await expect(page.locator(".writing[data-full]")).toBeVisible();
  await expect(page.getByRole("complementary", { name: t("details") })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page.locator(".writing[data-full]")).toHaveCount(0);
  await page.keyboard.type("?");
  await expect(body.locator("aside")).toHaveText("编者的话。?");
  await body.blur();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: h("shortcuts.title") })).toContainText(h("shortcuts.slash"));
});
