import { expect, pageAs, test } from "./fixtures";
import type { Login } from "./fixtures";
import { button, fillDetails, inDetails, newArticle, save, t as ofDesk, write } from "./desk-steps";
import { db } from "../../lib/db";
import { translator } from "../../lib/messages/index";

const t = translator("review");
const channel = { name: "三审频道", slug: "three-reviews", path: "three-reviews" };

// Slow machines: four people sign in and look at a page of the desk each.
test.setTimeout(300_000);
test.beforeAll(async () => {
  await db().channel.upsert({ where: { path: channel.path }, create: { ...channel, position: 99, reviews: 3, proofreadings: 1 }, update: {} });
});
test.afterAll(async () => db().$disconnect());

test("a correspondent's report is read by the editor, the section head and the editor in chief before readers see it", async ({ browser }) => {
  const as = (login: Login) => pageAs(browser, login);
  const writer = await as("correspondent");
  const address = await newArticle(writer);
  await write(writer, "三审以后才见报", "这一篇要三个人看过。");
  await fillDetails(writer);
  await inDetails(writer, async (panel) => {
    await panel.getByLabel(ofDesk("fields.channelId")).selectOption({ label: channel.name });
  });
  await save(writer);
  await expect(writer.getByText(t("panel.notReady", { gaps: "初审、复审、终审、一校" }))).toBeVisible();
  await button(writer, t("panel.submit")).click();
  const dialog = writer.getByRole("dialog", { name: t("panel.submit") });
  await button(dialog, t("panel.submit")).click();
  await expect(dialog).toBeHidden();
  await expect(writer.getByText(ofDesk("state.submitted"))).toBeVisible();

  const signed = async (login: Login, ...names: string[]) => {
    const page = await as(login);
    await page.goto("/editor/review");
    await page.getByRole("link", { name: "三审以后才见报" }).first().click();
    for (const name of names) {
      await button(page, t("panel.sign", { step: name })).click();
      await expect(button(page, t("panel.sign", { step: name }))).toBeHidden();
    }
    return page;
  };
  await signed("editor", t("step.REVIEWED.first"));
  await signed("head", t("step.REVIEWED.second"), t("step.PROOFREAD.first"));
  const chief = await signed("chief", t("step.REVIEWED.third"));
  await expect(chief.getByText(t("panel.ready"))).toBeVisible();
  await button(chief, ofDesk("publish")).click();
  await expect(chief.getByText(ofDesk("published.text"))).toBeVisible();

  await chief.goto(`${address}/review-form`);
  for (const name of ["测试编辑", "测试栏目负责人", "测试总编辑"]) await expect(chief.getByRole("main").getByText(name, { exact: true }).first()).toBeVisible();
});
