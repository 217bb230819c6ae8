import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { budget, bundle, weightOf } from "../lib/server/script/bundle.ts";
import { writeScripts } from "../lib/server/script/built.ts";
import { run } from "./support/children.ts";
import { hashOf } from "./support/hash.ts";
import { makeFolder, root } from "./support/paths.ts";
import { say } from "./support/say.ts";

const stamp = join(root, ".next/built-from");
const sources = ["app", "components", "lib", "public", "server.ts", "proxy.ts", "next.config.ts", "package-lock.json", "prisma/schema.prisma", "tsconfig.json", "postcss.config.mjs"];
/** Pages are rendered on request: one that asks for the database or an address while being built is a mistake, and fails here. */
const nowhere = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://build@127.0.0.1:1/none",
  SITE_URL: "http://localhost",
  NEXTAUTH_URL: "http://localhost",
  NEXTAUTH_SECRET: "no-secret-is-needed-for-building",
  STORAGE_DIR: "/nonexistent",
};
const isBuilt = (path: string) => !path.startsWith("lib/generated/") && !/\.test\.tsx?$/.test(path);

/** Builds the pages and the desk (`next build`) when the code changed since the last time. */
export async function build(data: string): Promise<void> {
  const wanted = hashOf(sources, isBuilt);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("Building the site (next build; about a minute)");
  rmSync(stamp, { force: true });
  const log = join(makeFolder(data, "logs"), "build.log");
  await run("Building the site", join(root, "node_modules/.bin/next"), ["build"], { env: nowhere, log });
  await buildScript();
  writeFileSync(stamp, wanted);
}

/** What readers' pages run, apart from Next's build. */
async function buildScript(): Promise<void> {
  const scripts = await bundle({ hashed: true });
  writeScripts(scripts);
  const weight = await weightOf(scripts.filter(({ first }) => first));
  say(`Readers' script: ${weight} of ${budget} bytes compressed on a first visit`);
}
