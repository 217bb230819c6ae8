import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { databaseAccount } from "../../scripts/postgres/account.ts";
import { postgresBinaries } from "../../scripts/postgres/binaries.ts";
import { Cluster } from "../../scripts/postgres/cluster.ts";
import { dataFolder, makePassage } from "../../scripts/support/paths.ts";

export type TestServer = { url: string; stop: () => Promise<void> };

/** Safe on power failure it is not; it is gone after the run anyway. */
const settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off", "max_connections=200"];

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** The PostgreSQL that tests make their databases on: DATABASE_URL's server, or one of their own that ends with them. */
export async function openTestServer(): Promise<TestServer> {
  const outside = process.env["DATABASE_URL"];
  if (outside) return { url: outside, stop: async () => undefined };

  const data = dataFolder();
  const account = databaseAccount(join(data, "postgresql"));
  const bin = postgresBinaries(data, account);
  const clusters = makePassage(data, "test");
  const clusterIn = (folder: string, password: string) => new Cluster({ folder: join(folder, "postgresql"), bin, account, password, settings });
  const remove = (folder: string, cluster: Cluster) => {
    cluster.stop("immediate");
    rmSync(folder, { recursive: true, force: true });
  };
  for (const name of readdirSync(clusters)) {
    const left = join(clusters, name);
    if (!isAlive(Number.parseInt(name, 10))) remove(left, clusterIn(left, ""));
  }

  const folder = makePassage(mkdtempSync(join(clusters, `${process.pid}-`)));
  const cluster = clusterIn(folder, randomBytes(16).toString("hex"));
  await cluster.start();
  return { url: cluster.url("postgres"), stop: async () => remove(folder, cluster) };
}
