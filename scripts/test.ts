import { copyDatabase, dropAll, makeTemplate, newRun } from "../tests/setup/test-databases.ts";
import { openTestServer } from "../tests/setup/test-server.ts";
import { build } from "./build.ts";
import { driftChecks } from "./checks/drift.ts";
import { quickChecks } from "./checks/quick.ts";
import { playwright, vitest } from "./checks/runners.ts";
import { dataFolder } from "./support/paths.ts";
import { say } from "./support/say.ts";
import { command, onStop } from "./support/stop.ts";
import { closingLines, sum } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** Everything that wants a database: it stays up for all of them. */
async function databaseTests(data: string): Promise<Tally[]> {
  say("Starting PostgreSQL for the tests");
  const server = await openTestServer();
  onStop(server.stop);
  process.env["DATABASE_URL"] = server.url;
  const run = newRun(server.url);
  onStop(() => dropAll(run));
  const drift = await driftChecks(data, await copyDatabase(run, await makeTemplate(run)));
  return [...drift, await vitest(data, "integration"), ...(await siteTests(data))];
}

/** Everything that wants the site as it is built for production. */
async function siteTests(data: string): Promise<Tally[]> {
  try {
    await build(data);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(why);
    return [{ passed: 0, failures: [{ name: "Building the site", why }], skipped: 0 }];
  }
  return [await vitest(data, "system"), await playwright(data)];
}

await command(async () => {
  // What it may say is meant for a server; each step below sets its own.
  Reflect.deleteProperty(process.env, "NODE_ENV");
  const data = dataFolder();
  const tally = sum([...(await quickChecks(data)), ...(await databaseTests(data))]);
  console.log(`\n${closingLines(tally)}`);
  return tally.failures.length > 0 ? 1 : 0;
});
