import type { Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { button } from "./desk-steps";
import { expect, signIn, test } from "./fixtures";

const t = translator("records");
const site = translator("site");
const canteen = "/initiatives/songping-canteen";

/** Twice, so that the second answer is a stored one. */
async function read(page: Page, path: string): Promise<string> {
  await page.request.get(path);
  return (await page.request.get(path)).text();
}

test("an editor adds a milestone that cites a sentence, and readers see it at once", async ({ page }) => {
  const text = `记下一步${crypto.randomUUID().slice(0, 8)}`;
  await signIn(page, "editor");
  await page.goto("/editor/initiatives");
  await page.getByRole("link", { name: "长者食堂", exact: true }).click();
  const section = page.getByRole("region", { name: t("milestones.title") });
  await button(section, t("milestones.add")).click();
  const form = section.getByRole("form", { name: t("milestones.add") });
  await form.getByLabel(t("milestones.text")).fill(text);
  await form.getByLabel(t("date.year"), { exact: true }).fill("2026");
  await form.getByLabel(t("date.month"), { exact: true }).fill("11");

  await button(form, t("save")).click();
  await expect(form.getByText(t("source.articleMissing"))).toBeVisible();
  await form.getByLabel(t("source.search")).fill("5460");
  await form.getByRole("button", { name: /5460份午餐/ }).click();
  await button(form, t("save")).click();
  await expect(form.getByText(t("source.quoteMissing"))).toBeVisible();
  expect(await read(page, canteen)).not.toContain(text);

  await form.getByLabel(t("source.filter")).fill("保温箱");
  await form.getByRole("radio", { name: /最远的一条要爬128级台阶/ }).check();
  await button(form, t("save")).click();
  await expect(page.getByText(t("saved"))).toBeVisible();
  const html = await (await page.request.get(canteen)).text();
  expect(html).toContain(text);
  expect(html).toContain(`#:~:text=${encodeURIComponent("最远的一条要爬128级台阶")}`);

  await button(section, t("removeOne", { name: text })).click();
  await button(page.getByRole("dialog"), t("remove")).click();
  await expect(page.getByText(t("removed"))).toBeVisible();
  await expect(section.getByText(text)).toHaveCount(0);
  expect(await (await page.request.get(canteen)).text()).not.toContain(text);
});

test("an editor changes what an initiative is made of", async ({ page }) => {
  const label = crypto.randomUUID().slice(0, 6);
  await signIn(page, "editor");
  await page.goto("/editor/initiatives");
  await page.getByRole("link", { name: "老管网三年更新", exact: true }).click();
  const form = page.getByRole("form", { name: t("parts.title") });
  await button(form, t("parts.add")).click();
  const last = form.getByRole("listitem").last();
  await button(form, t("save")).click();
  await expect(last.getByText(t("parts.labelMissing"))).toBeVisible();
  await last.getByLabel(t("parts.label")).fill(label);
  await button(last, t("parts.indent")).click();
  await button(form, t("save")).click();
  // Somebody else may have saved meanwhile: then nothing of this may be lost, and nothing of theirs.
  await expect(page.getByText(t("saved")).or(form.getByText(t("staleList")))).toBeVisible();
  await expect(last.getByLabel(t("parts.label"))).toHaveValue(label);
});

test.describe("with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("a reader narrows the initiatives, follows a method to who else runs it, and a step to the sentence that says so", async ({ page }) => {
    await page.goto("/initiatives");
    await page.getByLabel(site("record.filter.method")).selectOption({ label: "书记沙龙" });
    await page.getByRole("button", { name: site("record.filter.submit") }).click();
    await expect(page.getByRole("heading", { name: site("record.filter.found", { count: 11, found: 2 }) })).toBeVisible();
    await page.getByLabel(site("record.filter.status")).selectOption({ label: site("initiative.statusLabel.PROPOSED") });
    await page.getByRole("button", { name: site("record.filter.submit") }).click();
    await page.getByRole("link", { name: "“三措并举”" }).click();
    await expect(page.getByText(site("record.since", { date: "2025年11月27日" }))).toBeVisible();
    await page.getByRole("main").getByRole("link", { name: "书记沙龙", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "书记沙龙" })).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "团城山街道" })).toBeVisible();
    await page.goBack();
    await page.getByRole("link", { name: /看原句.*三措并举/ }).first().click();
    await expect(page.locator("article h1")).toBeVisible();
  });

  test("figures over time stand as a drawing and as a table; what nobody can mean changes nothing", async ({ page }) => {
    await page.goto("/initiatives/liuan-lifts");
    await expect(page.getByRole("img", { name: /投用的加装电梯/ })).toBeVisible();
    await expect(page.getByRole("row", { name: /2026年2月20日.*13/ })).toBeVisible();
    await page.goto("/initiatives?status=DONE&place=");
    await expect(page.getByRole("heading", { name: site("record.filter.count", { count: 11 }) })).toBeVisible();
    expect((await page.goto("/initiatives?place=nowhere"))?.status()).toBe(404);
    await page.goto("/initiatives?status=ADOPTED_ELSEWHERE");
    await expect(page.getByText(site("record.filter.none"))).toBeVisible();
  });

  test("a place says where to go there, with address and hours", async ({ page }) => {
    await page.goto("/places/yunlan/wangjiang/songping");
    const venues = page.getByRole("region", { name: site("record.venuesHere", { place: "松坪街道" }) });
    await expect(venues.getByRole("heading", { name: "松坪长者食堂" })).toBeVisible();
    await expect(venues.getByText("10:40—13:00")).toBeVisible();
  });
});
