// Before each integration test file: a database and a storage folder of its own, empty, named in the environment.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { db } from "../../lib/db.ts";
import { copyDatabase, dropDatabase } from "./test-databases.ts";

const run = inject("run");
const url = await copyDatabase(run, inject("template"));
const storage = await mkdtemp(join(tmpdir(), "bilin-test-storage-"));

Object.assign(process.env, {
  DATABASE_URL: url,
  SITE_URL: "http://localhost:3000",
  NEXTAUTH_SECRET: "secret-of-the-tests-thirty-two-characters",
  STORAGE_DIR: storage,
});

afterAll(async () => {
  await db().$disconnect();
  await dropDatabase(run, url);
  await rm(storage, { recursive: true, force: true });
});
