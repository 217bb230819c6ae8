import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../scripts/build.ts";
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
  const server = await serve();
  undo.push(() => end(server));
}

async function serve(): Promise<ChildProcess> {
  const env = { ...process.env, NODE_ENV: "production" as const };
  const server = spawn(process.execPath, ["server.ts"], { cwd: root, env, stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const [what] = await Promise.race([once(server, "message"), once(server, "exit")]);
  if (typeof what !== "object" || what === null) throw new Error("The server ended before it answered.");
  return server;
}

async function end(server: ChildProcess): Promise<void> {
  const gone = once(server, "exit");
  server.kill("SIGTERM");
  const impatience = setTimeout(() => server.kill("SIGKILL"), 10_000);
  await gone;
  clearTimeout(impatience);
}
