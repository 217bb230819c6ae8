import { readFile } from "node:fs/promises";
import { translator } from "../../lib/messages/index.ts";
import { expect, signIn, test } from "./fixtures";
import { button, newArticle, save, t as desk, write } from "./desk-steps";

const t = translator("audit");

test("an editor in chief finds who did what, takes it along as a table, and an article tells its own story", async ({ page }) => {
  await signIn(page, "chief");
  const address = await newArticle(page);
  const title = `谁写的 ${crypto.randomUUID().slice(0, 8)}`;
  await write(page, title, "居民在楼道里议事。");
  await save(page);

  await page.goto(`${address}/history`);
  await page.getByRole("link", { name: t("ofArticle.link"), exact: true }).click();
  await expect(page.getByRole("main").getByRole("listitem").last()).toContainText(`新建了稿件《${title}》`);

  await page.getByRole("link", { name: t("link"), exact: true }).click();
  const filter = page.getByRole("search", { name: t("filter.label") });
  await filter.getByLabel(t("filter.q")).fill(title);
  await filter.getByLabel(t("filter.action")).selectOption("article.created");
  await button(filter, t("filter.apply")).click();
  await expect(page.getByRole("main").getByRole("listitem")).toHaveCount(1);

  const [table] = await Promise.all([page.waitForEvent("download"), button(page, t("export.button")).click()]);
  expect((await readFile(await table.path(), "utf8")).trim().split("\r\n")).toEqual([expect.stringContaining(t("export.columns.did")), expect.stringContaining(title)]);
  await page.getByRole("link", { name: `《${title}》` }).click();
  await expect(page.getByLabel(desk("fields.title"), { exact: true })).toHaveValue(title, { timeout: 30_000 });
});
