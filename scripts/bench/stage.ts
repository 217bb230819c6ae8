import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copyDatabase, makeTemplate, newRun } from "../../tests/setup/test-databases.ts";
import { openTestServer } from "../../tests/setup/test-server.ts";
import { makeFolder, makePassage } from "../support/paths.ts";
import { say } from "../support/say.ts";
import { onStop } from "../support/stop.ts";
import { loadArticles } from "./articles/load.ts";
import type { Loaded } from "./articles/load.ts";

/** Where the measurements take place; all of it is gone afterwards. */
export type Stage = Loaded & { folder: string; log: string };

/** A database, a storage folder and the articles, for this run alone; named in the environment, for us and all we start. */
export async function setStage(data: string, count: number): Promise<Stage> {
  // Prisma's adapter makes pg warn of what pg 9 will refuse (serve.ts).
  process.noDeprecation = true;
  // Whatever else this machine serves is none of our business.
  Reflect.deleteProperty(process.env, "DATABASE_URL");
  const folder = makePassage(mkdtempSync(join(tmpdir(), "bilin-bench-")));
  onStop(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  say("Starting PostgreSQL");
  const server = await openTestServer();
  onStop(server.stop);
  const run = newRun(server.url);
  Object.assign(process.env, {
    NODE_ENV: "production",
    DATABASE_URL: await copyDatabase(run, await makeTemplate(run)),
    SITE_URL: "http://localhost:3000",
    NEXTAUTH_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: "secret-of-the-measurements-thirty-two",
    STORAGE_DIR: makeFolder(folder, "storage"),
  });
  say(`Loading ${count} articles and their pictures`);
  return { ...(await loadArticles(count, folder)), folder, log: join(makeFolder(data, "logs"), "bench.log") };
}
