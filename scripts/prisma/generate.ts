import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../support/children.ts";
import { hashOf } from "../support/hash.ts";
import { makeFolder, root } from "../support/paths.ts";
import { say } from "../support/say.ts";
import { prisma, prismaEnv } from "./cli.ts";

const folder = join(root, "lib/generated/prisma");
const stamp = join(folder, ".made-from");

/** Writes the database client's code (lib/generated) when the schema changed since. */
export async function generateClient(data: string): Promise<void> {
  const wanted = hashOf(["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("Writing the database client's code (prisma generate)");
  const log = join(makeFolder(data, "logs"), "generate.log");
  await run("Writing the database client's code", prisma, ["generate"], { env: prismaEnv, log });
  writeFileSync(stamp, wanted);
}
