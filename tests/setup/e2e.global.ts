import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../scripts/build.ts";
import { serve } from "../../scripts/serve.ts";
import { stopChildren } from "../../scripts/support/children.ts";
import { dataFolder, root } from "../../scripts/support/paths.ts";
import { freePort } from "../../scripts/support/port.mjs";
import { findBrowser } from "./browser.ts";
import { copyDatabase, dropAll, makeTemplate, newRun } from "./test-databases.ts";
import { openTestServer } from "./test-server.ts";

/** Once for all browser tests: a database with the demonstration and one person of each role, and the real server on it. */
export default async function setup(): Promise<() => Promise<void>> {
  const undo: (() => Promise<void>)[] = [];
  const teardown = async () => {
    for (const one of undo.reverse()) await one();
  };
  try {
    await bringUp(undo);
  } catch (error) {
    await teardown();
    throw error;
  }
  return teardown;
}

async function bringUp(undo: (() => Promise<void>)[]): Promise<void> {
  await build(dataFolder());
  const database = await openTestServer();
  undo.push(database.stop);
  const run = newRun(database.url);
  undo.push(() => dropAll(run));
  const storage = mkdtempSync(join(tmpdir(), "bilin-e2e-storage-"));
  undo.push(() => rm(storage, { recursive: true, force: true }));
  const port = await freePort("127.0.0.1");
  const site = `http://localhost:${port}`;
  // Tests and their factories run with the same settings as the server.
  Object.assign(process.env, {
    DATABASE_URL: await copyDatabase(run, await makeTemplate(run)),
    PORT: String(port),
    SITE_URL: site,
    NEXTAUTH_URL: site,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    STORAGE_DIR: storage,
    BILIN_E2E_PASSWORD: randomBytes(12).toString("base64url"),
    BILIN_E2E_BROWSER: JSON.stringify(await findBrowser()),
  });
  for (const script of ["prisma/seed.ts", "tests/setup/e2e.people.ts"]) execFileSync(process.execPath, [script], { cwd: root, stdio: "inherit" });
  undo.push(stopChildren);
  await serve({ NODE_ENV: "production" });
}
