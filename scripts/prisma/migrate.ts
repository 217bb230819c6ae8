import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { makeDatabase, withClient } from "../postgres/database.ts";
import { run } from "../support/children.ts";
import { makeFolder, root } from "../support/paths.ts";
import { say } from "../support/say.ts";
import { prisma, prismaEnv } from "./cli.ts";

/** Any number; every process that migrates this database asks for the same one. */
const lock = 7_242_101;

/** Migrations in the checkout that this database has not had. */
async function pending(client: Client): Promise<string[]> {
  const local = readdirSync(join(root, "prisma/migrations"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const { rowCount } = await client.query("SELECT FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_prisma_migrations'");
  const applied = rowCount ? await client.query<{ name: string }>("SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL") : { rows: [] };
  return local.map(({ name }) => name).filter((name) => !applied.rows.some((row) => row.name === name));
}

/** Brings the database up to the checkout's migrations; one process at a time, the others wait and find nothing to do. */
export async function migrate(url: string, data: string): Promise<void> {
  await makeDatabase(url);
  await withClient(url, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [lock]);
    const names = await pending(client);
    if (names.length === 0) return;
    say(`Applying ${names.length} migration${names.length === 1 ? "" : "s"} to the database`);
    const log = join(makeFolder(data, "logs"), "migrate.log");
    await run("Applying the migrations", prisma, ["migrate", "deploy"], { env: { ...prismaEnv, DATABASE_URL: url }, log });
  });
}
