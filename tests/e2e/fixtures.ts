import { test as base } from "@playwright/test";
import type { Browser as OpenBrowser, Cookie, Page } from "@playwright/test";
import { translator } from "../../lib/messages/index.ts";
import type { Browser } from "../setup/browser.ts";

export { expect } from "@playwright/test";

/** The logins that tests/setup/e2e.people.ts made. */
export type Login = "correspondent" | "editor" | "head" | "chief" | "administrator";

const t = translator("auth");

/** What a sign-in left in the browser, by login; each worker signs each person in once. */
const signedIn = new Map<Login, Cookie[]>();

/** Signs in by the form, as a person would; later tests have the same session. The page is to be opened afterwards. */
export async function signIn(page: Page, login: Login): Promise<void> {
  const cookies = signedIn.get(login);
  if (cookies) return page.context().addCookies(cookies);
  await page.goto("/sign-in");
  await page.getByLabel(t("login"), { exact: true }).fill(login);
  await page.getByLabel(t("password"), { exact: true }).fill(process.env["BILIN_E2E_PASSWORD"] ?? "");
  await page.getByRole("button", { name: t("submit"), exact: true }).click();
  await page.waitForURL((url) => url.pathname.startsWith("/editor"));
  signedIn.set(login, await page.context().cookies());
}

/** A page of somebody's own, signed in, beside those of others. */
export async function pageAs(browser: OpenBrowser, login: Login): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, login);
  return page;
}

/** What went wrong on a page without anybody looking: complaints of the console, uncaught errors, answers of 500 and above. */
function watch(page: Page, troubles: string[]): void {
  page.on("pageerror", (error) => troubles.push(`uncaught: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 500) troubles.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    // The browser's own note on a 404 that a test may well ask for; 500s are caught above.
    const isStatusNote = message.text().startsWith("Failed to load resource");
    if (message.type() === "error" && !isStatusNote) troubles.push(`console: ${message.text()}`);
  });
}

/** Playwright's test, with our browser and server; a page that complains fails its test. */
export const test = base.extend<{ troubles: string[] }>({
  baseURL: async ({}, use) => use(process.env["SITE_URL"]),
  launchOptions: [async ({}, use) => use(JSON.parse(process.env["BILIN_E2E_BROWSER"] ?? "{}") as Browser), { scope: "worker" }],
  troubles: [
    async ({ context }, use) => {
      const troubles: string[] = [];
      context.on("page", (page) => watch(page, troubles));
      await use(troubles);
      base.expect(troubles, "complaints of pages").toEqual([]);
    },
    { auto: true },
  ],
});
