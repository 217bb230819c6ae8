import { expect, pageAs, test } from "./fixtures";
import type { Login } from "./fixtures";
import { button, fillDetails, inDetails, newArticle, open, save, t as ofDesk, write } from "./desk-steps";
import { db } from "../../lib/db";
import { translator } from "../../lib/messages/index";

const t = translator("notices");
const review = translator("review");
const channel = { name: "通知频道", slug: "notices-here", path: "notices-here" };

// Slow machines: two people sign in, and each looks at several pages of the desk.
test.setTimeout(300_000);
test.beforeAll(async () => {
  await db().channel.upsert({ where: { path: channel.path }, create: { ...channel, position: 98, reviews: 1, proofreadings: 0 }, update: {} });
});
test.afterAll(async () => db().$disconnect());

test("an editor hears of a report that waits, sends it back, and its writer hears why", async ({ browser }) => {
  const as = (login: Login) => pageAs(browser, login);
  const title = `有人会告诉编辑 ${crypto.randomUUID().slice(0, 8)}`;
  const writer = await as("correspondent");
  const address = await newArticle(writer);
  await write(writer, title, "这一篇交上去就有人知道。");
  await fillDetails(writer);
  await inDetails(writer, async (panel) => {
    await panel.getByLabel(ofDesk("fields.channelId")).selectOption({ label: channel.name });
  });
  await save(writer);
  await open(writer, address);
  await button(writer, review("panel.submit")).click();
  const handing = writer.getByRole("dialog", { name: review("panel.submit") });
  await button(handing, review("panel.submit")).click();
  await expect(handing).toBeHidden();

  const editor = await as("editor");
  await editor.goto("/editor");
  await editor.getByRole("banner").getByRole("link", { name: t("link") }).click();
  await editor.getByRole("link", { name: title }).click();
  await expect(editor).toHaveURL(new RegExp(`${address}$`));
  await button(editor, review("panel.sendBack")).click();
  const back = editor.getByRole("dialog", { name: review("panel.sendBack") });
  await back.getByLabel(review("panel.sendBackLabel")).fill("第二段没有来源。");
  await button(back, review("panel.sendBack")).click();
  await expect(back).toBeHidden();

  await writer.goto("/editor/notices");
  const told = writer.getByRole("listitem").filter({ hasText: title });
  await expect(told).toContainText("测试编辑退回了");
  await expect(told).toContainText("第二段没有来源。");
  await button(writer, t("allRead")).click();
  await expect(told.getByText(t("unreadMark"))).toHaveCount(0);
  await expect(writer.getByRole("banner").getByRole("link", { name: t("link"), exact: true })).toBeVisible();
});
