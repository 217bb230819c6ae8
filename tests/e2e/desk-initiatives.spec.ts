import { translator } from "../../lib/messages/index.ts";
import { button } from "./desk-steps";
import { expect, signIn, test } from "./fixtures";

const t = translator("structure");
const own = translator("deskInitiatives");
const records = translator("records");

test("an editor adds an initiative, readers find it at its place, and it is deleted again while it is empty", async ({ page }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  const name = `邻里课堂${mark}`;
  await signIn(page, "editor");
  await page.goto("/editor/initiatives");
  await page.getByRole("link", { name: own("add") }).click();
  await page.getByLabel(t("name"), { exact: true }).fill(name);
  await page.getByLabel(t("name"), { exact: true }).blur();
  await expect(page.getByLabel(t("slug"), { exact: true })).toHaveValue(/^lin-li/);
  await page.getByLabel(t("slug"), { exact: true }).fill(`ketang-${mark}`);
  await button(page, t("submitAdd")).click();
  await expect(page.getByText(own("placeMissing"))).toBeVisible();
  await page.getByRole("combobox", { name: own("place") }).fill("qinglian");
  await page.getByRole("option", { name: /青莲社区/ }).click();
  await button(page, t("submitAdd")).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  for (const path of ["/initiatives", `/initiatives/ketang-${mark}`]) expect(await (await page.request.get(path)).text(), path).toContain(name);

  await button(page, own("initiative.button")).click();
  await button(page.getByRole("dialog"), own("delete")).click();
  await expect(page.getByText(own("deleted", { name }))).toBeVisible();
  await expect(page).toHaveURL(/\/editor\/initiatives$/);
  expect((await page.request.get(`/initiatives/ketang-${mark}`)).status()).toBe(404);
  expect(await (await page.request.get("/initiatives")).text()).not.toContain(name);
});

test("a method can be deleted while nobody applies it, and only then", async ({ page }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  await signIn(page, "editor");
  await page.goto("/editor/initiatives/methods/new");
  await page.getByLabel(t("name"), { exact: true }).fill(`敲门法${mark}`);
  await page.getByLabel(t("slug"), { exact: true }).fill(`qiaomen-${mark}`);
  await button(page, t("submitAdd")).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`敲门法${mark}`);
  await button(page, own("method.button")).click();
  await button(page.getByRole("dialog"), own("delete")).click();
  await expect(page).toHaveURL(/\/methods$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(records("methods.title"));
  expect((await page.request.get(`/methods/qiaomen-${mark}`)).status()).toBe(404);

  await page.getByRole("link", { name: "书记沙龙", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("书记沙龙");
  await expect(button(page, own("method.button"))).toHaveCount(0);
});
