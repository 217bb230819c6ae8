import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tryRun } from "../support/children.ts";
import type { Env } from "../support/children.ts";
import { makeFolder, root } from "../support/paths.ts";
import { say } from "../support/say.ts";
import type { Tally } from "../tally.ts";

const slug = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");

/** Runs one tool that either passes or fails, as one check; its output is shown when it fails. */
export async function step(data: string, name: string, command: string, args: string[], env: Env = {}): Promise<Tally> {
  const log = join(makeFolder(data, "logs"), `${slug(name)}.log`);
  const ok = (await tryRun(join(root, "node_modules/.bin", command), args, { env, log })) === 0;
  say(`${ok ? "ok    " : "FAILED"} ${name}`);
  if (ok) return { passed: 1, failures: [], skipped: 0 };
  const why = readFileSync(log, "utf8");
  console.error(why);
  return { passed: 0, failures: [{ name, why }], skipped: 0 };
}
