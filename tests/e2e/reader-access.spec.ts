import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import { readerRoutes } from "../../lib/page-store/routes.ts";
import { expect, test } from "./fixtures";

const t = translator("site");
const article = "/articles/chenghu-garden-contract";

/** A page of every route, and of every face that it has. */
const pages: Record<string, string[]> = {
  "/": ["/"],
  "/archive": ["/archive"],
  "/archive/[year]": ["/archive/2026"],
  "/archive/[year]/[month]": ["/archive/2026/11"],
  "/archive/[year]/[month]/[day]": ["/archive/2026/11/20"],
  "/articles/[slug]": [article, "/articles/qiaotou-budget-vote", "/articles/songping-home-check-figures", "/articles/there-is-no-such-report"],
  "/articles/[slug]/photos": [`${article}/photos`],
  "/channels": ["/channels"],
  "/channels/[...path]": ["/channels/news"],
  "/corrections": ["/corrections"],
  "/initiatives": ["/initiatives"],
  "/initiatives/[slug]": ["/initiatives/oujingyuan-five-words", "/initiatives/liuan-lifts"],
  "/methods": ["/methods"],
  "/methods/[slug]": ["/methods/shuji-shalong"],
  "/offline": ["/offline"],
  "/places": ["/places", "/places?q=lu"],
  "/places/[...path]": ["/places/yunlan", "/places/yunlan/chenghu/liuan/qiaotou"],
  "/search": [`/search?q=${encodeURIComponent("电梯")}`, `/search?q=${encodeURIComponent("乔头社区加梯子")}`],
  "/series": ["/series"],
  "/series/[slug]": ["/series/promises-2025"],
  "/topics": ["/topics"],
  "/topics/[slug]": ["/topics/laojiu-xiaoqu"],
};
const addresses = Object.values(pages).flat();

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong, one line for each element. */
async function faults(page: Page, only?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary ?? ""}`));
}

/** As if the reader had chosen so: a document differs by these attributes. */
const choose = (page: Page, size: string, colours: string) =>
  page.locator("html").evaluate((html, [chosenSize, chosenColours]) => Object.assign(html.dataset, { size: chosenSize, colours: chosenColours }), [size, colours]);

test("every reader route is among the pages that are tried", () => {
  expect(Object.keys(pages).toSorted()).toEqual(readerRoutes.map(({ path }) => path).toSorted());
});

test.describe("on the small screen, which is the harder one", () => {
  test.skip(({ isMobile }) => !isMobile, "tried on a phone");

  /** What else there is to see differs by colours and sizes only. */
  for (const address of addresses) {
    test(`${address} can be used by everybody`, async ({ page }) => {
      await page.goto(address);
      expect(await faults(page), "as it is").toEqual([]);
      await expect(page.locator("h1")).toHaveCount(1);
      for (const colours of ["dark", "high"]) {
        await choose(page, "large", colours);
        expect(await faults(page, ["color-contrast", "target-size"]), `large, ${colours}`).toEqual([]);
      }
    });
  }
});

test.describe("with keys, windows to make narrower, and settings of its own", () => {
  test.skip(({ isMobile }) => isMobile, "tried on a desktop");

  test("a view that was chosen goes before what the device has", async ({ page }) => {
    for (const [device, colours] of [["dark", "light"], ["light", "dark"]] as const) {
      await page.emulateMedia({ colorScheme: device });
      await page.goto(article);
      const ground = () => page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
      const before = await ground();
      await choose(page, "normal", colours);
      expect(await ground()).not.toBe(before);
      expect(await faults(page, ["color-contrast"])).toEqual([]);
    }
  });

  /** Elements that stick out of the page or hide part of their own text, but for what scrolls within itself. */
  const lost = (page: Page) =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const named = (element: Element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 30)}`;
      const scrolls = (element: Element) => element.closest("[tabindex='0'], .gallery") !== null;
      const out = [...document.body.querySelectorAll("*")].filter((element) => {
        const { left, right, height, width: own } = element.getBoundingClientRect();
        const shown = height > 1 && own > 1 && !element.closest("svg");
        const cut = getComputedStyle(element).overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        return shown && !scrolls(element) && (left < -1 || right > width + 1 || cut);
      });
      return out.map(named);
    });

  test("at 200 and 400 per cent, and with large type besides, nothing is lost and nothing scrolls two ways", async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      for (const [width, size] of [[640, "normal"], [320, "normal"], [320, "large"]] as const) {
        await page.setViewportSize({ width, height: 512 });
        await choose(page, size, "system");
        const where = `${address} at ${width}, ${size}`;
        expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
        expect(await lost(page), where).toEqual([]);
        const fixed = await page.locator("body *").evaluateAll((all) =>
          all.filter((one) => {
            const { position, top, bottom } = getComputedStyle(one);
            return (position === "fixed" || (position === "sticky" && (top !== "auto" || bottom !== "auto"))) && one.checkVisibility();
          }).length,
        );
        expect(fixed, where).toBe(0);
      }
    }
  });

  test("what scrolls within itself can be reached and has a name", async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address);
      await page.setViewportSize({ width: 320, height: 512 });
      const unreachable = await page.locator("main *").evaluateAll((all) =>
        all
          .filter((one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth)
          .filter((one) => one.getAttribute("tabindex") !== "0" || !(one.getAttribute("aria-label") || one.getAttribute("aria-labelledby")))
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(unreachable, address).toEqual([]);
    }
  });

  for (const address of ["/", article]) {
    test(`${address} is gone through by the keyboard from top to bottom, and one always sees where`, async ({ page }) => {
        // What glides into view is seen a moment later.
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.goto(address);
      const stops = page.locator("a[href], button, input, select, textarea, summary, [tabindex='0']").filter({ visible: true });
      const expected = await stops.evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 200)));
      const reached: string[] = [];
      for (let stop = 0; stop < expected.length; stop++) {
        await page.keyboard.press("Tab");
        const { html, seen, marked } = await page.evaluate(() => {
          const at = document.activeElement!;
          const { top, bottom, left, right } = at.getBoundingClientRect();
          const style = getComputedStyle(at);
          return {
            html: at.outerHTML.slice(0, 200),
            seen: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && bottom - top > 8,
            marked: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
          };
        });
        expect({ html, seen, marked }).toEqual({ html, seen: true, marked: true });
        reached.push(html);
      }
      expect(reached).toEqual(expected);
    });
  }

  test("the first stop leads past the head of the page", async ({ page }) => {
    await page.goto(article);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: t("skip") });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement))).toBe(true);
  });

  test("whoever wants no motion sees none", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(article);
    const moving = await page.locator("*").evaluateAll((all) =>
      all.filter((one) => {
        const { scrollBehavior, transitionDuration, animationDuration } = getComputedStyle(one);
        return scrollBehavior === "smooth" || [transitionDuration, animationDuration].join().split(",").some((time) => parseFloat(time) > 0.01);
      }).length,
    );
    expect(moving).toBe(0);
  });

  test("with the device's own colours every control keeps its shape", async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active" });
    for (const address of ["/search", "/initiatives", "/channels/news", article]) {
      await page.goto(address);
      const shapeless = await page.locator("main :is(input, select, button, .bg-ink, .bg-accent)").evaluateAll((all) =>
        all.filter((one) => one.checkVisibility() && parseFloat(getComputedStyle(one).borderTopWidth) < 1).map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(shapeless, address).toEqual([]);
    }
  });
});
