import { join } from "node:path";
import { databaseAccount } from "./postgres/account.ts";
import { postgresBinaries } from "./postgres/binaries.ts";
import { Cluster, superuser } from "./postgres/cluster.ts";
import { wantedPort } from "./support/port.mjs";
import { makeFolder } from "./support/paths.ts";
import { say } from "./support/say.ts";
import { secrets } from "./support/secrets.ts";
import { onStop } from "./support/stop.ts";

/** The database of `npm start` and `npm run dev`: DATABASE_URL's, or an embedded one that ends with the command. */
async function openDatabase(data: string): Promise<string> {
  const outside = process.env["DATABASE_URL"];
  if (outside) {
    const { host, pathname } = new URL(outside);
    say(`Using the database ${pathname.slice(1)} at ${host} (DATABASE_URL)`);
    return outside;
  }
  say("Starting PostgreSQL");
  const folder = join(data, "postgresql");
  const account = databaseAccount(folder);
  const cluster = new Cluster({ folder, bin: postgresBinaries(data, account), account, password: secrets(data).database });
  onStop(async () => {
    say("Stopping PostgreSQL");
    cluster.stop();
  });
  await cluster.start();
  return cluster.url(superuser);
}

/** Starts what the app needs and puts its settings into the environment, where the person's own win. */
export async function prepareEnvironment(data: string): Promise<{ databaseUrl: string; siteUrl: string }> {
  const databaseUrl = await openDatabase(data);
  const siteUrl = new URL(process.env["SITE_URL"] || `http://localhost:${wantedPort()}`).origin;
  Object.assign(process.env, {
    PORT: String(wantedPort()),
    DATABASE_URL: databaseUrl,
    SITE_URL: siteUrl,
    NEXTAUTH_URL: siteUrl,
    NEXTAUTH_SECRET: process.env["NEXTAUTH_SECRET"] || secrets(data).sessions,
    STORAGE_DIR: process.env["STORAGE_DIR"] || makeFolder(data, "storage"),
  });
  return { databaseUrl, siteUrl };
}
