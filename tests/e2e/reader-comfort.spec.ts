import type { BrowserContext, Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { expect, test } from "./fixtures.ts";
import { withFakeVoice } from "./voice.ts";

const t = translator("comfort");
/** A report with four photos, three of them in a gallery. */
const article = "/articles/chenghu-garden-contract";

const photoLinks = (page: Page) => page.locator("article a[data-photo]");
const viewer = (page: Page) => page.getByRole("dialog", { name: t("photos.viewer") });
/** The picture in sight, with the words below it. */
const shown = (page: Page) => viewer(page).locator("figure:not([inert])");

test.describe("photos with JavaScript off", () => {
  test.use({ javaScriptEnabled: false });

  test("stand large on a page of their own, each with its caption and credit, and lead back", async ({ page }) => {
    await page.goto(article);
    await photoLinks(page).nth(2).click();
    await expect(page).toHaveURL(`${article}/photos#p3`);
    const figures = page.locator("main figure");
    await expect(figures).toHaveCount(4);
    for (const figure of await figures.all()) await expect(figure.locator("figcaption")).toContainText("比邻示例站 插图");
    expect(await page.locator("link[rel=canonical]").evaluate((link: HTMLLinkElement) => new URL(link.href).pathname)).toBe(article);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await page.getByRole("link", { name: t("photos.back") }).first().click();
    await expect(page).toHaveURL(article);
  });

  test("nothing is seen of what only script can do", async ({ page }) => {
    await page.goto(article);
    for (const hidden of ["[data-aloud]", "[data-gallery-nav]", "[data-lightbox]", "[data-kept]"]) await expect(page.locator(hidden).first()).toBeHidden();
  });
});

test.describe("photos with script", () => {
  test("open over the article and go by the keyboard; Escape leads back to where they were opened", async ({ page }) => {
    await page.goto(article);
    const link = photoLinks(page).nth(1);
    await link.focus();
    await page.keyboard.press("Enter");
    await expect(viewer(page)).toContainText("2/4");
    await expect(shown(page).locator("img")).toBeInViewport({ ratio: 0.99 });
    await expect(shown(page).locator("figcaption")).toContainText("比邻示例站 插图");
    await page.keyboard.press("ArrowRight");
    await expect(viewer(page)).toContainText("3/4");
    await page.keyboard.press("End");
    await expect(viewer(page)).toContainText("4/4");
    await expect(viewer(page).getByRole("button", { name: t("photos.next") })).toHaveAttribute("aria-disabled", "true");
    await page.keyboard.press("Home");
    await expect(viewer(page)).toContainText("1/4");
    await page.keyboard.press("Escape");
    await expect(viewer(page)).toBeHidden();
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(article);
  });

  test("are swiped, have buttons large enough, and are closed by the way back", async ({ page }) => {
    await page.goto(article);
    await photoLinks(page).first().click();
    await expect(viewer(page)).toContainText("1/4");
    for (const button of await viewer(page).getByRole("button").all()) {
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    await page.locator("[data-lightbox-strip]").evaluate((strip) => strip.scrollBy({ left: strip.clientWidth * 0.8 }));
    await expect(viewer(page)).toContainText("2/4");
    await viewer(page).getByRole("button", { name: t("photos.next") }).click();
    await expect(viewer(page)).toContainText("3/4");
    await page.goBack();
    await expect(viewer(page)).toBeHidden();
    await expect(page).toHaveURL(article);
  });

  test("of a gallery say where one is, on a phone", async ({ page, isMobile }) => {
    test.skip(!isMobile, "side by side on a wide screen");
    await page.goto(article);
    const nav = page.locator("[data-gallery-nav]");
    await expect(nav).toContainText("1/3");
    await nav.getByRole("button", { name: t("photos.next") }).click();
    await expect(nav).toContainText("2/3");
    await page.locator(".gallery").evaluate((strip) => strip.scrollTo({ left: strip.scrollWidth }));
    await expect(nav).toContainText("3/3");
  });
});

test.describe("reading aloud", () => {
  const button = (page: Page, name: "start" | "pause" | "resume" | "slow" | "stop") => page.getByRole("button", { name: t(`aloud.${name}`), exact: true });

  test("goes from the title through the text, at the reader's pace", async ({ page }) => {
    const voice = await withFakeVoice(page, ["en-US", "zh-CN"]);
    await page.goto(article);
    await button(page, "start").click();
    await expect(button(page, "pause")).toBeFocused();
    await voice.finish();
    await expect.poll(voice.last).toMatchObject({ text: "九十七天：一份物业合同是怎样谈成的", lang: "zh-CN", rate: 1 });
    await expect(page.locator("h1[data-spoken]")).toBeVisible();
    await button(page, "slow").click();
    await expect.poll(voice.last).toMatchObject({ text: "九十七天：一份物业合同是怎样谈成的", rate: 0.7 });
    await button(page, "pause").click();
    expect(await voice.isSilent()).toBe(true);
    await button(page, "resume").click();
    await voice.finish();
    expect((await voice.last())?.text).toContain("六轮谈判");
    const next = async () => {
      await voice.finish();
      return (await voice.last())?.text;
    };
    await expect.poll(next, { intervals: [20] }).toMatch(new RegExp(`^${t("aloud.caption")}(?!\\d)`));
    await button(page, "stop").click();
    expect(await voice.isSilent()).toBe(true);
    await expect(page.locator("[data-spoken]")).toHaveCount(0);
    await expect(button(page, "start")).toBeFocused();
  });

  test("takes a voice of its script, and is not offered where none is Chinese", async ({ page }) => {
    const voice = await withFakeVoice(page, ["zh-CN", "zh-TW"]);
    await page.goto(`/zh-Hant${article}`);
    await page.getByRole("button", { name: "朗讀" }).click();
    await expect.poll(voice.last).toMatchObject({ lang: "zh-TW" });
    await withFakeVoice(page, ["en-US"]);
    await page.goto(article);
    await expect(page.locator("[data-gallery-nav] span").first()).not.toBeEmpty();
    await expect(button(page, "start")).toBeHidden();
  });
});

test.describe("without a network", () => {
  /** Once the worker has kept as many pages as there should be. */
  const kept = (page: Page, path: string) =>
    expect.poll(() => page.evaluate(async (address) => Boolean(await caches.match(address)), path)).toBe(true);
  const network = (context: BrowserContext, there: boolean) => context.setOffline(!there);

  test("what was read opens, plainly marked, with its photos; the rest says what there is", async ({ page, context }) => {
    await page.goto(article, { waitUntil: "load" });
    await kept(page, article);
    await page.goto("/places/yunlan");
    await kept(page, "/places/yunlan");
    await network(context, false);
    await page.goto(article);
    await expect(page.locator("[data-kept]")).toContainText(/这是 \d+月\d+日 \d\d:\d\d 存下的版本/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("九十七天：一份物业合同是怎样谈成的");
    expect(await photoLinks(page).first().locator("img").evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBeGreaterThan(0);
    await page.goto("/corrections");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("offline.title"));
    const list = page.locator("[data-kept-list]");
    await expect(list.getByRole("link")).toHaveText(["云澜市", "九十七天：一份物业合同是怎样谈成的"]);
    await list.getByRole("link").first().click();
    await expect(page.locator("[data-kept]")).toBeVisible();
    await network(context, true);
    await page.goto(article);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.locator("[data-kept]")).toBeHidden();
  });

  test("a page is shown as its reader has chosen to see pages, or not at all", async ({ page, context }) => {
    await page.goto(article, { waitUntil: "load" });
    await kept(page, article);
    await page.goto("/places");
    await kept(page, "/places");
    await page.getByRole("button", { name: translator("site")("view.large") }).click();
    await expect(page.locator("html")).toHaveAttribute("data-size", "large");
    await expect.poll(() => page.evaluate(async (address) => (await caches.match(address)) ?? null, article)).toBeNull();
    await kept(page, "/places");
    await kept(page, "/offline");
    await network(context, false);
    await page.goto("/places");
    await expect(page.locator("[data-kept]")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-size", "large");
    await page.goto(article);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("offline.title"));
    await network(context, true);
  });

  test("a page that is gone is let go of, in both scripts; the desk is left alone", async ({ page, context }) => {
    await page.goto(article, { waitUntil: "load" });
    await kept(page, article);
    const gone = ["/articles/no-more", "/articles/no-more/photos", "/zh-Hant/articles/no-more"];
    await page.evaluate(async (addresses) => {
      const shelf = await caches.open((await caches.keys()).find((name) => name.startsWith("pages"))!);
      for (const address of addresses) await shelf.put(address, new Response("<h1>once</h1>"));
    }, gone);
    await page.goto("/articles/no-more");
    await expect.poll(() => page.evaluate((addresses) => Promise.all(addresses.map(async (one) => (await caches.match(one)) ?? null)), gone)).toEqual([null, null, null]);
    await kept(page, article);
    await page.goto("/sign-in");
    expect(await page.evaluate(async () => (await caches.match("/sign-in")) ?? null)).toBeNull();
    await network(context, false);
    await expect(page.goto("/editor")).rejects.toThrow("ERR_INTERNET_DISCONNECTED");
    await network(context, true);
  });
});
