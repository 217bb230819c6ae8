import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { tryRun } from "../support/children.ts";
import type { Env } from "../support/children.ts";
import { makeFolder, root } from "../support/paths.ts";
import { say } from "../support/say.ts";
import type { Tally } from "../tally.ts";

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number };
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };

const bin = (name: string) => join(root, "node_modules/.bin", name);

/** Runs a test runner that writes a report, and counts by it. A runner that fails without a failed test counts as one. */
async function runAndCount<Report>(command: string, args: string[], file: string, env: Env, count: (report: Report) => Tally): Promise<Tally> {
  rmSync(file, { force: true });
  const code = await tryRun(command, args, { env });
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, "utf8")) as Report) : { passed: 0, failed: 0, skipped: 0 };
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

export function vitest(data: string, project: "unit" | "integration" | "system"): Promise<Tally> {
  say(`Tests: ${project}`);
  const file = join(makeFolder(data, "logs"), `${project}.json`);
  const args = ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`];
  return runAndCount<VitestReport>(bin("vitest"), args, file, {}, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

export function playwright(data: string, args: string[] = []): Promise<Tally> {
  say("Tests: end to end, in a browser");
  const file = join(makeFolder(data, "logs"), "e2e.json");
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return runAndCount<PlaywrightReport>(bin("playwright"), ["test", "--reporter=list,json", ...args], file, env, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}
