import { Secret, TOTP } from "otpauth";
import { translator } from "../../lib/messages/index.ts";
import { expect, signIn, test } from "./fixtures";
import { button } from "./desk-steps";

const users = translator("users");
const links = translator("signInLinks");
const factor = translator("secondFactor");
const auth = translator("auth");
const desk = /\/editor/;

test("somebody is invited, sets a password, turns on a second factor, and signs in with it", async ({ page, browser, baseURL }, { project }) => {
  const login = `new-${Date.now().toString(36)}`;
  const password = "家门口的事要说清楚才好";
  await signIn(page, "administrator");
  await page.goto("/editor/users");
  await button(page, users("add")).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(users("name"), { exact: true }).fill("新来的");
  await dialog.getByLabel(users("login"), { exact: true }).fill(login);
  await button(dialog, users("addSubmit")).click();
  const link = await dialog.getByLabel(links("link"), { exact: true }).innerText();

  const context = await browser.newContext({ baseURL, viewport: project.use.viewport });
  const person = await context.newPage();
  await person.goto(link);
  await person.getByLabel(links("page.password"), { exact: true }).fill(password);
  await person.getByLabel(links("page.again"), { exact: true }).fill(password);
  await button(person, links("page.submit")).click();
  await person.waitForURL(desk);

  await person.goto("/editor/account");
  await button(person, factor("turnOn")).click();
  const secret = Secret.fromBase32((await person.locator("[data-secret]").getAttribute("data-secret")) ?? "");
  const now = Date.now();
  await person.getByLabel(factor("step.code")).fill(TOTP.generate({ secret, timestamp: now }));
  await button(person, factor("confirm")).click();
  await button(person, factor("codes.done")).click();
  await expect(button(person, factor("turnOff"))).toBeVisible();

  await context.clearCookies();
  await person.goto("/sign-in");
  await person.getByLabel(auth("login"), { exact: true }).fill(login);
  await person.getByLabel(auth("password"), { exact: true }).fill(password);
  await button(person, auth("submit")).click();
  // The next half minute's code, since this one's was used.
  await person.getByLabel(auth("code"), { exact: true }).fill(TOTP.generate({ secret, timestamp: now + 30_000 }));
  await button(person, auth("submit")).click();
  await person.waitForURL(desk);
  await context.close();
});
