import { spawn } from "node:child_process";
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { root } from "./paths.ts";
import { Trouble } from "./say.ts";

export type Env = Record<string, string | undefined>;

const running = new Set<ChildProcess>();

/** The environment of everything we start: our own tools and the pinned Node come first. */
export function childEnv(extra: Env = {}): NodeJS.ProcessEnv {
  const bin = join(root, "node_modules/.bin");
  const rest = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== bin);
  return { ...process.env, PATH: [bin, ...rest].join(delimiter), NEXT_TELEMETRY_DISABLED: "1", ...extra };
}

export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { cwd: root, env: childEnv(), stdio: "inherit", ...options });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

export function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((answer, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => answer(code ?? 1));
  });
}

export type Step = { env?: Env; log?: string };

/** Runs one step and answers its exit code. With a log, its output goes there instead of the screen. */
export async function tryRun(command: string, args: string[], { env = {}, log }: Step = {}): Promise<number> {
  if (!log) return exitOf(start(command, args, { env: childEnv(env) }));
  const file = openSync(log, "w");
  try {
    return await exitOf(start(command, args, { env: childEnv(env), stdio: ["ignore", file, file] }));
  } finally {
    closeSync(file);
  }
}

/** Runs one step that has to succeed; when it fails, its log is shown. */
export async function run(what: string, command: string, args: string[], step: Step = {}): Promise<void> {
  const code = await tryRun(command, args, step);
  if (code === 0) return;
  if (step.log) console.error(readFileSync(step.log, "utf8"));
  throw new Trouble(`${what} failed (${command} ${args.join(" ")}).`);
}

/** Asks every child that still runs to stop, and waits until they have. */
export async function stopChildren(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const gone = exitOf(child);
      child.kill("SIGTERM");
      const impatience = setTimeout(() => child.kill("SIGKILL"), 15_000);
      await gone;
      clearTimeout(impatience);
    }),
  );
}
