import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Visit } from "../results.ts";
import { watch } from "./watch.ts";
import type { Watched } from "./watch.ts";

/** A phone of the cheaper kind on a slow network, as page speed tools imitate it. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: "zh-CN" };
const slowNetwork = { offline: false, latency: 562, downloadThroughput: 1.44e6 / 8, uploadThroughput: 675_000 / 8 };
const slowerProcessor = { rate: 4 };
/** Long enough after the last answer for what it brought to be painted, and for scripts to finish, four times slower than here. */
const quietMs = 1500;

/** Opens an address in a browser that has never been there, and says what that took. */
export async function firstVisit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const traffic = await listen(devtools);
  await devtools.send("Network.emulateNetworkConditions", slowNetwork);
  await devtools.send("Emulation.setCPUThrottlingRate", slowerProcessor);
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "load", timeout: 120_000 });
  await untilQuiet(page, traffic);
  const { paints, blockingMs } = await page.evaluate(() => (globalThis as unknown as { bilinWatched: Watched }).bilinWatched);
  await context.close();
  const last = paints.at(-1);
  if (!last || traffic.failed > 0) throw new Error(`${url} painted nothing, or lost one of its files`);
  return { bytes: traffic.bytes, requests: traffic.requests, firstPaintMs: paints[0]?.at ?? 0, lcpMs: last.at, lcpElement: last.element, blockingMs };
}

type Traffic = { bytes: Record<string, number>; requests: Record<string, number>; open: Set<string>; failed: number };

/** Counts what comes over the line, by what it is for the browser. */
async function listen(devtools: CDPSession): Promise<Traffic> {
  const traffic: Traffic = { bytes: {}, requests: {}, open: new Set(), failed: 0 };
  const types = new Map<string, string>();
  const add = (sums: Record<string, number>, id: string, amount: number) => {
    const type = types.get(id) ?? "Other";
    sums[type] = (sums[type] ?? 0) + amount;
  };
  devtools.on("Network.requestWillBeSent", ({ requestId, type = "Other", request }) => {
    if (request.url.startsWith("data:") || types.has(requestId)) return;
    types.set(requestId, type);
    traffic.open.add(requestId);
    add(traffic.requests, requestId, 1);
  });
  devtools.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (traffic.open.delete(requestId)) add(traffic.bytes, requestId, encodedDataLength);
  });
  devtools.on("Network.loadingFailed", ({ requestId, canceled }) => {
    if (traffic.open.delete(requestId) && !canceled) traffic.failed += 1;
  });
  await devtools.send("Network.enable");
  return traffic;
}

/** Pictures below the first screen come late, or not at all: when nothing was under way for a while, that was the visit. */
async function untilQuiet(page: Page, traffic: Traffic): Promise<void> {
  for (let quiet = 0; quiet < quietMs; quiet = traffic.open.size > 0 ? 0 : quiet + 100) await page.waitForTimeout(100);
}
