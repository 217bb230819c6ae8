import { randomBytes } from "node:crypto";
import { nameIn, quoted, withServer } from "../../scripts/postgres/database.ts";
import { migrate } from "../../scripts/prisma/migrate.ts";
import { dataFolder } from "../../scripts/support/paths.ts";

/** One run's databases: all are named after the run, and no other name is ever made or dropped. */
export type TestRun = { server: string; prefix: string };

export function newRun(server: string): TestRun {
  return { server, prefix: `bilin_test_${randomBytes(5).toString("hex")}_` };
}

const urlOf = (run: TestRun, name: string) => {
  const url = new URL(run.server);
  url.pathname = `/${name}`;
  return url.href;
};

function own(run: TestRun, name: string): string {
  if (!/^bilin_test_[0-9a-f]{10}_$/.test(run.prefix) || !name.startsWith(run.prefix)) throw new Error(`Tests refuse to touch the database "${name}": it is not theirs.`);
  return quoted(name);
}

/** A database with every migration applied, to copy from. */
export async function makeTemplate(run: TestRun): Promise<string> {
  const url = urlOf(run, `${run.prefix}template`);
  await migrate(url, dataFolder());
  return nameIn(url);
}

export async function copyDatabase(run: TestRun, template: string): Promise<string> {
  const name = `${run.prefix}${randomBytes(5).toString("hex")}`;
  await withServer(run.server, (client) => client.query(`CREATE DATABASE ${own(run, name)} TEMPLATE ${own(run, template)}`));
  return urlOf(run, name);
}

export async function dropDatabase(run: TestRun, url: string): Promise<void> {
  await withServer(run.server, (client) => client.query(`DROP DATABASE IF EXISTS ${own(run, nameIn(url))} WITH (FORCE)`));
}

/** What this run left behind, also when one of its workers died. */
export async function dropAll(run: TestRun): Promise<void> {
  await withServer(run.server, async (client) => {
    const { rows } = await client.query<{ name: string }>("SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)", [run.prefix]);
    for (const { name } of rows) await client.query(`DROP DATABASE ${own(run, name)} WITH (FORCE)`);
  });
}
