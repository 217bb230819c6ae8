import type { Locator, Page } from "@playwright/test";
import sharp from "sharp";
import { translator } from "../../lib/messages/index.ts";
import { expect } from "./fixtures";

export const t = translator("deskArticles");
export const h = translator("deskHistory");

/** A picture that no other test has: the same bytes would be the same photo, described already. */
export async function picture(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const colour = () => Math.floor(Math.random() * 256);
  const label = Buffer.from(`<svg width="800" height="600"><text x="40" y="300" font-size="40">${crypto.randomUUID()}</text></svg>`);
  const background = { r: colour(), g: colour(), b: colour() };
  const buffer = await sharp({ create: { width: 800, height: 600, channels: 3, background } }).composite([{ input: label }]).jpeg().toBuffer();
  return { name, mimeType: "image/jpeg", buffer };
}

export const button = (within: Page | Locator, name: string) => within.getByRole("button", { name, exact: true });
export const bodyOf = (page: Page) => page.getByRole("textbox", { name: t("body"), exact: true });

/** Makes an article and waits until it can be written in. Answers its address on the desk. */
export async function newArticle(page: Page): Promise<string> {
  await page.goto("/editor/articles/new");
  await button(page, t("create.start")).click();
  await expect(bodyOf(page)).toBeVisible({ timeout: 30_000 });
  return new URL(page.url()).pathname;
}

export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(bodyOf(page)).toBeVisible({ timeout: 30_000 });
}

/** Title and one paragraph, typed. */
export async function write(page: Page, title: string, paragraph: string): Promise<void> {
  await page.getByLabel(t("fields.title"), { exact: true }).fill(title);
  await bodyOf(page).click();
  await page.keyboard.type(paragraph);
}

export async function save(page: Page): Promise<void> {
  await page.keyboard.press("Control+s");
  await expect(page.locator("[data-save=saved]")).toBeVisible();
}

/** Shows readers what was changed in a published article. */
export async function publishUpdate(page: Page, note = "改了一处。"): Promise<void> {
  await page.locator(".save-bar").getByRole("button").last().click();
  const dialog = page.getByRole("dialog", { name: h("publishDialog.update") });
  await dialog.getByLabel(h("publishDialog.note")).fill(note);
  await button(dialog, h("publishDialog.confirmUpdate")).click();
  await expect(page.getByText(t("published.text"))).toBeVisible();
}

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 1024;

/** Works in the side panel, which is a drawer on a phone. */
export async function inDetails(page: Page, work: (panel: Locator) => Promise<void>): Promise<void> {
  const panel = page.getByRole("complementary", { name: t("details") });
  if (isPhone(page)) await button(page, t("detailsShort")).click();
  await work(panel);
  if (isPhone(page)) await button(panel, t("detailsClose")).click();
}

/** Everything that publishing asks for beside the text. */
export async function fillDetails(page: Page): Promise<void> {
  await inDetails(page, async (panel) => {
    await panel.getByLabel(t("fields.channelId")).selectOption({ index: 1 });
    await panel.getByRole("combobox", { name: t("fields.placeIds") }).fill("荷风社区");
    await page.keyboard.press("Enter");
    await expect(button(panel, t("places.remove", { name: "荷风社区" }))).toBeVisible();
    await page.keyboard.press("Escape");
    await panel.getByLabel(t("fields.source"), { exact: false }).first().fill("比邻示例站");
    await panel.getByLabel(t("fields.responsibleEditor")).fill("张三");
  });
}

type Files = Awaited<ReturnType<typeof picture>>[];

export async function choose(page: Page, tool: string, files: Files): Promise<void> {
  const choosing = page.waitForEvent("filechooser");
  await button(page, tool).click();
  await (await choosing).setFiles(files);
}

/** Gives files to the text as a drop or a paste would. */
export async function hand(page: Page, how: "drop" | "paste", files: Files): Promise<void> {
  const data = await page.evaluateHandle(
    (all) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, bytes } of all) transfer.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: [...buffer] })),
  );
  await bodyOf(page).evaluate(
    (body, [way, transfer]) => {
      const box = body.getBoundingClientRect();
      const shared = { bubbles: true, cancelable: true };
      const event =
        way === "drop"
          ? new DragEvent("drop", { ...shared, dataTransfer: transfer, clientX: box.left + 40, clientY: box.top + 20 })
          : new ClipboardEvent("paste", { ...shared, clipboardData: transfer });
      body.dispatchEvent(event);
    },
    [how, data] as const,
  );
}

export const photos = (page: Page) => bodyOf(page).locator(".picture img[width]");
export const photoField = (page: Page, name: "caption" | "credit" | "alt", index: number) => page.getByLabel(t(`photo.${name}`), { exact: true }).nth(index);

export async function describe(page: Page, index: number, words: string): Promise<void> {
  await photoField(page, "caption", index).fill(`${words}的图说`);
  await photoField(page, "credit", index).fill("通讯员 王五 供图");
  await photoField(page, "alt", index).fill(`${words}的画面`);
}
