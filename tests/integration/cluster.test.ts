import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { databaseAccount } from "../../scripts/postgres/account.ts";
import { postgresBinaries } from "../../scripts/postgres/binaries.ts";
import { Cluster, superuser } from "../../scripts/postgres/cluster.ts";
import { makeDatabase, withClient } from "../../scripts/postgres/database.ts";
import { dataFolder, makePassage } from "../../scripts/support/paths.ts";

const data = dataFolder();
const account = databaseAccount(join(data, "postgresql"));
const folder = makePassage(mkdtempSync(join(makePassage(data, "test"), `${process.pid}-`)));
/** As every start makes it anew: nothing is remembered from the one before. */
const cluster = () => new Cluster({ folder: join(folder, "postgresql"), bin: postgresBinaries(data, account), account, password: "secret" });
const pidFile = () => join(cluster().data, "postmaster.pid");
const pid = () => Number(readFileSync(pidFile(), "utf8").split("\n")[0]);
const notes = () => withClient(cluster().url(superuser), async (client) => (await client.query<{ text: string }>("SELECT text FROM note ORDER BY text")).rows.map((row) => row.text));

beforeAll(async () => {
  vi.spyOn(console, "log").mockImplementation(() => undefined);
  await cluster().start();
  await makeDatabase(cluster().url(superuser));
  await withClient(cluster().url(superuser), (client) => client.query("CREATE TABLE note (text text); INSERT INTO note VALUES ('published')"));
});

afterAll(() => {
  cluster().stop("immediate");
  rmSync(folder, { recursive: true, force: true });
});

it("takes over a server that a killed start left running, on the same port", async () => {
  const [url, process] = [cluster().url(superuser), pid()];
  await cluster().start();
  expect([cluster().url(superuser), pid()]).toEqual([url, process]);
});

it("comes back with what was committed after its server was killed", async () => {
  const url = cluster().url(superuser);
  process.kill(pid(), "SIGKILL");
  await cluster().start();
  expect(cluster().url(superuser)).toBe(url);
  expect(await notes()).toEqual(["published"]);
});

it("is not fooled by a pid file that names another program's process", async () => {
  cluster().stop();
  writeFileSync(pidFile(), `${process.pid}\n${cluster().data}\n1700000000\n1\n\n127.0.0.1\n\nready\n`);
  if (account) chmodSync(pidFile(), 0o644);
  await cluster().start();
  expect(await notes()).toEqual(["published"]);
});

it("stops, and says that it is not running", () => {
  cluster().stop();
  expect(() => cluster().url(superuser)).toThrow("not running");
});
