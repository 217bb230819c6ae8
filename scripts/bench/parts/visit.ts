import { chromium } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { findBrowser } from "../../../tests/setup/browser.ts";
import { say } from "../../support/say.ts";
import { onStop } from "../../support/stop.ts";
import { askDocument } from "../ask.ts";
import { firstVisit } from "../browser/first-visit.ts";
import { medianVisit } from "../browser/median-visit.ts";
import type { VisitResults } from "../results.ts";
import { articleKinds } from "../results.ts";
import { startOurs } from "../servers/ours.ts";
import { startPlain } from "../servers/plain.ts";
import { stopServer } from "../servers/server.ts";
import type { Stage } from "../stage.ts";

const times = 5;

/** What somebody gets who has never been here, on a slow phone: each article five times, with nothing kept from before. */
export async function measureVisits({ log, withPhotos, withoutPhotos }: Stage): Promise<VisitResults> {
  const servers = [await startOurs({ log }), await startPlain(log)];
  const browser = await launch();
  const results: VisitResults = [];
  for (const article of articleKinds) {
    for (const server of servers) {
      say(`First visits to an article ${article}: ${server.name}`);
      const url = server.url + server.path(article === "with photos" ? withPhotos : withoutPhotos);
      await askDocument(url);
      const visits = [];
      for (let time = 0; time < times; time += 1) visits.push(await firstVisit(browser, url));
      results.push({ server: server.name, article, visit: medianVisit(visits) });
    }
  }
  await browser.close();
  for (const server of servers) await stopServer(server);
  return results;
}

/** Signals are ours to handle. */
async function launch(): Promise<Browser> {
  const browser = await chromium.launch({ ...(await findBrowser()), handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
  onStop(() => browser.close());
  return browser;
}
