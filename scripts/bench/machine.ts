import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { root } from "../support/paths.ts";
import { programme } from "./load/generator.ts";
import type { Machine } from "./results.ts";

export function machine(): Machine {
  const next = JSON.parse(readFileSync(join(root, "node_modules/next/package.json"), "utf8")) as { version: string };
  const nginx = programme("nginx");
  return {
    cpu: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    memoryGb: totalmem() / 2 ** 30,
    system: `${type()} ${release()}`,
    node: process.versions.node,
    next: next.version,
    // It says its version where errors go.
    nginx: nginx && spawnSync(nginx, ["-v"], { encoding: "utf8" }).stderr.replace("nginx version: ", "").trim(),
  };
}

/** Of the checkout, with a plus where it holds more than the commit. */
export function commit(): string {
  const git = (...args: string[]) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  try {
    return git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "--untracked-files=no") ? "+" : "");
  } catch {
    return "unknown";
  }
}
