import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

/** A report with a photo high in its text, and a gallery. */
const article = "/articles/chenghu-garden-contract";

/** What one page's head says of the picture to load ahead, and what the page then shows. */
const leadOf = (page: Page) =>
  page.evaluate(() => {
    const preloads = [...document.querySelectorAll<HTMLLinkElement>("head link[rel=preload][as=image]")];
    const leads = [...document.querySelectorAll<HTMLImageElement>("main img[loading=eager]")];
    const best = leads[0]?.closest("picture")?.querySelector("source");
    return {
      ahead: preloads.map(({ type, imageSrcset, imageSizes, fetchPriority }) => ({ type, imageSrcset, imageSizes, fetchPriority })),
      best: leads.map(({ fetchPriority }) => ({ type: best?.type, imageSrcset: best?.srcset, imageSizes: best?.sizes, fetchPriority })),
      shown: leads[0]?.complete ? leads[0].currentSrc : "",
    };
  });

for (const path of ["/", article]) {
  test(`${path} asks ahead for the picture it opens with, and asks once`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(path, { waitUntil: "load" });
    const { ahead, best, shown } = await leadOf(page);
    expect(ahead).toHaveLength(1);
    expect(ahead).toEqual(best);
    expect(ahead[0]?.fetchPriority).toBe("high");
    expect(shown).toContain("/photos/");
    expect(asked.filter((url) => url.startsWith(shown.slice(0, shown.lastIndexOf("/"))))).toEqual([shown]);
  });
}

test("a list asks for no picture ahead", async ({ page }) => {
  await page.goto("/channels/news");
  expect((await leadOf(page)).ahead).toEqual([]);
});

for (const path of ["/", article, "/channels/news"]) {
  test(`pictures of ${path} are as wide as the browser was told`, async ({ page }) => {
    await page.goto(path);
    const pictures = await page.locator("main picture img").evaluateAll((all) =>
      Promise.all(
        (all as HTMLImageElement[]).map(async (img) => {
          img.loading = "eager";
          await img.decode();
          // Among candidates of stated widths the natural width is the one that `sizes` promised.
          return { promised: img.naturalWidth, real: img.getBoundingClientRect().width, sizes: img.sizes };
        }),
      ),
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const { promised, real, sizes } of pictures) {
      expect(promised, sizes).toBeGreaterThan(real - 2);
      expect(promised, sizes).toBeLessThan(real * 1.15);
    }
  });
}
