import { translator } from "../../lib/messages/index.ts";
import { button, fillDetails, newArticle, t, write } from "./desk-steps";
import { expect, signIn, test } from "./fixtures";

const s = translator("standing");
const ofSite = translator("site");

test("a published report is corrected, withdrawn with a reason, and brought back as a draft", async ({ page, request }) => {
  await signIn(page, "chief");
  const address = await newArticle(page);
  await write(page, "要更正的一篇", "今年加装了44部电梯。");
  await fillDetails(page);
  await button(page, t("publish")).click();
  const href = (await page.getByRole("link", { name: t("published.link") }).getAttribute("href"))!;

  await page.goto(`${address}/standing`);
  await button(page, s("add")).click();
  await expect(page.getByLabel(s("correction"))).toBeFocused();
  await page.getByLabel(s("correction")).fill("44部应为46部。");
  await button(page, s("add")).click();
  await expect(page.getByRole("listitem").filter({ hasText: "44部应为46部。" })).toBeVisible();
  expect(await (await request.get(href)).text()).toContain("44部应为46部。");
  expect(await (await request.get("/corrections")).text()).toContain("44部应为46部。");

  const withdraw = async () => {
    await button(page, s("withdraw.open")).click();
    await button(page.getByRole("dialog"), s("withdraw.confirm")).click();
  };
  await page.getByRole("radio", { name: s("kinds.MOVED.name") }).check();
  await page.getByLabel(s("movedTo")).fill("/articles/there-is-no-such-report");
  await page.getByRole("textbox", { name: s("reason") }).fill("数字来源有误。");
  await withdraw();
  await expect(page.getByText(s("withdraw.notThere"))).toBeVisible();
  expect((await request.get(href)).status()).toBe(200);
  await page.getByRole("radio", { name: s("kinds.EXPLAINED.name") }).check();
  await withdraw();
  await expect(page.getByText(s("reinstate.text"))).toBeVisible();
  const gone = await request.get(href);
  expect(gone.status()).toBe(410);
  expect(await gone.text()).toContain(ofSite("article.withdrawn"));
  expect(await gone.text()).toContain("数字来源有误。");

  await page.getByRole("textbox", { name: s("reason") }).fill("误撤。");
  await button(page, s("reinstate.submit")).click();
  await expect(page.getByText(s("none"))).toBeHidden();
  await expect(button(page, s("withdraw.open"))).toBeVisible();
  expect(await (await request.get(href)).text()).not.toContain("数字来源有误。");
});
