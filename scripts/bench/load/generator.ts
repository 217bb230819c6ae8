import type { ChildProcess } from "node:child_process";
import { accessSync, constants, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { exitOf, start } from "../../support/children.ts";
import type { Job, Outcome } from "./job.ts";

/** Where a programme of this name stands on the PATH. */
export function programme(name: string): string | null {
  const found = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)).find(isExecutable);
  return found ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export type Generator = { name: "wrk" | "autocannon"; run: (job: Job) => Promise<Outcome>; keepUp: (job: Omit<Job, "seconds">) => { end: () => void } };

/** wrk where it is installed; else autocannon, which needs more of the machine for itself. `folder` is for its lists of addresses. */
export function generator(folder: string): Generator {
  const wrk = programme("wrk");
  let jobs = 0;
  const begin = (job: Job): ChildProcess => {
    const file = join(folder, `requests-${(jobs += 1)}`);
    const [command, args] = wrk ? [wrk, wrkArguments(job, file)] : [process.execPath, autocannonArguments(job, file)];
    return start(command, args, { stdio: ["ignore", "pipe", "inherit"], detached: true });
  };
  return {
    name: wrk ? "wrk" : "autocannon",
    run: async (job) => {
      const child = begin(job);
      const [output, code] = await Promise.all([child.stdout ? text(child.stdout) : "", exitOf(child)]);
      if (code !== 0) throw new Error(`The load generator ended with ${code}: ${output}`);
      return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Outcome;
    },
    keepUp: (job) => {
      const child = begin({ ...job, seconds: 3600 });
      child.stdout?.resume();
      return { end: () => void child.kill("SIGKILL") };
    },
  };
}

function wrkArguments({ url, requests, connections, seconds }: Job, file: string): string[] {
  writeFileSync(file, requests.map(({ path, tag = "" }) => `${path}\t${tag}\n`).join(""));
  const threads = Math.min(availableParallelism(), connections);
  const how = ["-t", String(threads), "-c", String(connections), "-d", `${seconds}s`, "--timeout", "30s", "-H", "accept-encoding: gzip"];
  return [...how, "-s", join(import.meta.dirname, "list.lua"), url, "--", file];
}

function autocannonArguments(job: Job, file: string): string[] {
  writeFileSync(file, JSON.stringify(job));
  return [join(import.meta.dirname, "autocannon.ts"), file];
}
