import { expect, pageAs, test } from "./fixtures";
import type { Login } from "./fixtures";
import { button, fillDetails, inDetails, newArticle, open, save, t as ofDesk, write } from "./desk-steps";
import { translator } from "../../lib/messages/index";

const t = translator("sources");
const title = "桥头晚报写桥头的灯";
const link = "https://news.qiaotou.example/2026/lamp";

test("a reprint from a source that is not on the list is approved with a reason; readers see whence it is", async ({ browser }) => {
  const as = (login: Login) => pageAs(browser, login);
  const writer = await as("correspondent");
  const address = await newArticle(writer);
  await write(writer, title, "桥头的灯亮了。");
  await fillDetails(writer);
  await inDetails(writer, async (panel) => {
    await panel.getByRole("radio", { name: t("article.reprint"), exact: true }).check();
    await panel.getByLabel(ofDesk("fields.source")).fill("桥头晚报（虚构）");
    await panel.getByLabel(ofDesk("fields.originalTitle")).fill(title);
    await panel.getByLabel(ofDesk("fields.originalUrl")).fill(link);
  });
  await save(writer);
  // Opened anew, this page writes no more: others may publish.
  await open(writer, address);
  await expect(writer.getByText(t("article.wanted"))).toBeVisible();
  await expect(button(writer, t("article.approve"))).toBeHidden();

  const head = await as("head");
  await open(head, address);
  await button(head, ofDesk("publish")).click();
  await expect(head.getByText(t("unpermitted.source", { source: "桥头晚报（虚构）" })).first()).toBeVisible();
  await expect(head.getByText(ofDesk("published.text"))).toBeHidden();
  await button(head, t("article.approve")).click();
  const dialog = head.getByRole("dialog", { name: t("article.approveTitle") });
  await dialog.getByLabel(t("article.reason")).fill("已取得书面授权。");
  await button(dialog, t("article.confirm")).click();
  await expect(head.getByText(t("article.wanted"))).toBeHidden();
  await button(head, ofDesk("publish")).click();
  await expect(head.getByText(ofDesk("published.text"))).toBeVisible();

  const reader = await (await browser.newContext()).newPage();
  await reader.goto((await head.getByRole("link", { name: ofDesk("published.link") }).getAttribute("href")) ?? "");
  await expect(reader.getByText("桥头晚报（虚构）").first()).toBeVisible();
  await expect(reader.getByRole("link", { name: title, exact: true })).toHaveAttribute("href", link);
});
