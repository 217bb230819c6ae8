import { join } from "node:path";
import { build } from "./build.ts";
import { prepareEnvironment } from "./environment.ts";
import { generateClient } from "./prisma/generate.ts";
import { migrate } from "./prisma/migrate.ts";
import { quiet, serveAll, untilEnd } from "./serve.ts";
import { run } from "./support/children.ts";
import { dataFolder, root } from "./support/paths.ts";
import { requireFreePort } from "./support/port.mjs";
import { say, Trouble } from "./support/say.ts";
import { holdAlone } from "./support/single.ts";
import { stoppingIsSuccess } from "./support/stop.ts";

/** Demo content loads itself once; BILIN_DEMO=no leaves the site empty. */
async function loadDemo(): Promise<void> {
  if (process.env["BILIN_DEMO"] === "no") return;
  await run("Loading the demonstration", process.execPath, [...quiet, "prisma/seed.ts"]);
}

/** One answers some ten thousand readers a second; more use the machine's other cores, each with a store of its own. */
function wantedProcesses(): number {
  const said = process.env["PROCESSES"] || "1";
  if (!/^[1-9]\d?$/.test(said)) throw new Trouble(`PROCESSES is "${said}": it has to be a number from 1 to 99.`);
  return Number(said);
}

/** Brings the site up from whatever is there, and runs it until it is told to stop. */
export async function runSite(verb: "start" | "dev"): Promise<number> {
  const data = dataFolder();
  await holdAlone(data, verb);
  await requireFreePort();
  if (data !== join(root, ".data")) say(`Data is kept in ${data}, since PostgreSQL's user cannot enter ${root}`);
  const { databaseUrl, siteUrl } = await prepareEnvironment(data);
  await Promise.all([migrate(databaseUrl, data), generateClient(data)]);
  await Promise.all([verb === "start" ? build(data) : undefined, loadDemo()]);
  say("Starting the server");
  const processes = verb === "start" ? wantedProcesses() : 1;
  const servers = await serveAll(verb === "start" ? { NODE_ENV: "production" } : { NODE_ENV: "development", BILIN_DEV: "1" }, processes);
  stoppingIsSuccess();
  say("Ready");
  console.log(`\n  Site      ${siteUrl}\n  Sign in   ${siteUrl}/sign-in`);
  await run("Making the first administrator", process.execPath, ["scripts/first-administrator.ts"]);
  console.log("\n  Ctrl-C stops it.\n");
  return untilEnd(servers);
}
