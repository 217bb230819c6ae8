import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tryRun } from "../support/children.ts";
import type { Env } from "../support/children.ts";
import { makeFolder, root } from "../support/paths.ts";
import { say } from "../support/say.ts";
import type { Tally } from "../tally.ts";
import { playwrightTally, vitestTally } from "./reports.ts";

const bin = (name: string) => join(root, "node_modules/.bin", name);

/** Runs a test runner that writes a report, and counts by it. A runner that fails without a failed test counts as one. */
async function runAndCount<Report>(command: string, args: string[], file: string, env: Env, count: (report: Report) => Tally): Promise<Tally> {
  rmSync(file, { force: true });
  const code = await tryRun(bin(command), args, { env });
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8")) as Report) : { passed: 0, failures: [], skipped: 0 };
  const why = `It ended with exit code ${code}; see its output above.`;
  return code !== 0 && tally.failures.length === 0 ? { ...tally, failures: [{ name: `${command} ${args.join(" ")}`, why }] } : tally;
}

export function vitest(data: string, project: "unit" | "integration" | "system"): Promise<Tally> {
  say(`Tests: ${project}`);
  const file = join(makeFolder(data, "logs"), `${project}.json`);
  const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  return runAndCount("vitest", args, file, {}, vitestTally);
}

export function playwright(data: string, args: string[] = []): Promise<Tally> {
  say("Tests: end to end, in a browser");
  const file = join(makeFolder(data, "logs"), "e2e.json");
  return runAndCount("playwright", ["test", "--reporter=list,json", ...args], file, { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, playwrightTally);
}
