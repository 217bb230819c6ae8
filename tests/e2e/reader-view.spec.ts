import { translator } from "../../lib/messages/index.ts";
import { expect, test } from "./fixtures.ts";

const t = translator("site");

test.use({ javaScriptEnabled: false });

test("a reader's large type and contrast stay on from page to page, until they choose otherwise", async ({ page, context }) => {
  const size = () => page.locator("html").evaluate((html) => getComputedStyle(html).fontSize);
  const choose = (name: string) => page.getByRole("button", { name, exact: true }).click();
  await page.goto("/articles/chenghu-garden-contract");
  expect(await size()).toBe("16px");
  expect(await context.cookies()).toEqual([]);

  await choose(t("view.large"));
  await expect(page).toHaveURL("/articles/chenghu-garden-contract");
  expect(await size()).toBe("20px");
  await choose(t("view.high"));
  await page.getByRole("navigation", { name: t("nav") }).getByRole("link", { name: t("places") }).click();
  expect(await size()).toBe("20px");
  await expect(page.locator("html")).toHaveAttribute("data-colours", "high");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  await choose(t("view.normalSize"));
  await choose(t("view.normalContrast"));
  expect(await size()).toBe("16px");
  expect(await context.cookies()).toEqual([]);
});

test("everybody else goes on seeing the page as it is", async ({ page, request }) => {
  await page.goto("/places");
  await page.getByRole("button", { name: t("view.large") }).click();
  await expect(page.locator("html")).toHaveAttribute("data-size", "large");
  expect(await (await request.get("/places")).text()).toContain('data-size="normal"');
});

test("a choice that there is not is refused", async ({ request }) => {
  expect((await request.post("/view", { form: { size: "huge" } })).status()).toBe(400);
  expect((await request.get("/view")).status()).toBe(405);
});

test("a reader whose device is light chooses dark, and comes back to what the device has", async ({ page, context }) => {
  const ground = () => page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/places");
  const light = await ground();
  await page.getByRole("button", { name: t("view.dark"), exact: true }).click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.getByRole("button", { name: t("view.light"), exact: true }).click();
  expect(await ground()).toBe(light);
  expect(await context.cookies()).toEqual([]);

  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(dark);
  await page.getByRole("button", { name: t("view.light"), exact: true }).click();
  expect(await ground()).toBe(light);
  await expect(page.locator("meta[name=theme-color]")).toHaveCount(1);
});
