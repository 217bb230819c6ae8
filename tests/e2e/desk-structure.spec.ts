import type { Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { button } from "./desk-steps";
import { expect, signIn, test } from "./fixtures";

const t = translator("structure");
const ofDesk = translator("desk");
const nameField = (page: Page) => page.getByLabel(t("name"), { exact: true });
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

/** Fills in what the two forms for something new have in common; answers its address on the readers' site. */
async function add(page: Page, part: "places" | "channels", name: string, slug: string): Promise<string> {
  await expect(heading(page)).toHaveText(t(`${part}.add`));
  await nameField(page).fill(name);
  await nameField(page).blur();
  await expect(page.getByLabel(t("slug"), { exact: true })).not.toHaveValue("");
  await page.getByLabel(t("slug"), { exact: true }).fill(slug);
  await button(page, t("submitAdd")).click();
  await expect(page.getByText(t("added", { name }))).toBeVisible();
  await expect(heading(page)).toHaveText(name);
  return (await page.locator(`main a[href$="/${slug}"]`).getAttribute("href"))!;
}

async function save(page: Page): Promise<void> {
  await button(page, t("save")).first().click();
  await expect(page.getByText(t("saved"))).toBeVisible();
}

/** Twice, so that the second answer is a stored one. */
async function read(page: Page, path: string): Promise<string> {
  await page.request.get(path);
  return (await page.request.get(path)).text();
}

test("a chief adds and renames a place, and readers see it at once", async ({ page }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  await signIn(page, "chief");
  await page.goto("/editor");
  await page.getByRole("link", { name: ofDesk("structure"), exact: true }).click();
  await page.getByLabel(t("places.search")).fill("qlsq");
  await page.getByRole("link", { name: "青莲社区", exact: true }).click();
  await page.getByRole("link", { name: t("places.addBelow") }).click();
  const path = await add(page, "places", `旧名${mark}`, `xin-${mark}`);
  const above = path.slice(0, path.lastIndexOf("/"));
  expect(await read(page, path)).toContain(`旧名${mark}`);
  expect(await read(page, above)).toContain(`旧名${mark}`);

  await nameField(page).fill(`新名${mark}`);
  await save(page);
  for (const one of [path, above, "/places"]) {
    const html = await (await page.request.get(one)).text();
    expect(html, one).toContain(`新名${mark}`);
    expect(html, one).not.toContain(`旧名${mark}`);
  }
});

test("a chief adds and renames a channel, and readers see it at once", async ({ page }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  await signIn(page, "chief");
  await page.goto("/editor/channels/new");
  await page.getByLabel(t("channels.parent")).selectOption({ label: "更新" });
  const path = await add(page, "channels", `旧名${mark}`, `xin-${mark}`);
  expect(await read(page, "/channels/renewal")).toContain(`旧名${mark}`);

  await nameField(page).fill(`新名${mark}`);
  await save(page);
  for (const one of [path, "/channels/renewal"]) {
    const html = await (await page.request.get(one)).text();
    expect(html, one).toContain(`新名${mark}`);
    expect(html, one).not.toContain(`旧名${mark}`);
  }
});

test("what somebody else changed meanwhile is not overwritten unseen, and nothing typed is lost", async ({ page, context }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  await signIn(page, "chief");
  await page.goto("/editor/places/new");
  await page.getByLabel(t("places.kind")).selectOption({ label: "城市" });
  await add(page, "places", `城${mark}`, `cheng-${mark}`);
  const other = await context.newPage();
  await other.goto(page.url());
  await nameField(other).fill(`别人的${mark}`);
  await save(other);

  await nameField(page).fill(`我的${mark}`);
  await button(page, t("save")).click();
  await expect(page.getByText(t("stale"))).toBeVisible();
  await expect(page.getByText(t("nowSays", { value: `别人的${mark}` }))).toBeVisible();
  await expect(nameField(page)).toHaveValue(`我的${mark}`);
  await save(page);
  await expect(heading(page)).toHaveText(`我的${mark}`);

  await nameField(other).fill("");
  await button(other, t("save")).click();
  await expect(other.getByText(t("nameMissing"))).toBeVisible();
  await nameField(other).fill(`又是别人的${mark}`);
  await button(other, t("save")).click();
  await button(other, t("takeTheirs")).click();
  await expect(nameField(other)).toHaveValue(`我的${mark}`);
});

test("an editor finds none of it", async ({ page }) => {
  await signIn(page, "editor");
  await page.goto("/editor");
  await expect(page.getByRole("link", { name: ofDesk("structure"), exact: true })).toHaveCount(0);
  for (const path of ["/editor/places", "/editor/places/1", "/editor/places/new", "/editor/channels", "/editor/channels/1", "/editor/channels/new"]) {
    expect((await page.goto(path))?.status(), path).toBe(403);
    await expect(page.getByText(t("notPermitted"))).toBeVisible();
  }
});
