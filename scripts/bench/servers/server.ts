import type { ChildProcess, StdioOptions } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { childEnv, exitOf, start } from "../../support/children.ts";
import type { Env } from "../../support/children.ts";

export const serverNames = ["bilin", "next start", "nginx"] as const;
export type ServerName = (typeof serverNames)[number];

export type Server = {
  name: ServerName;
  /** Where it answers, without a path. */
  url: string;
  /** The path at which it has a reader's page. */
  path: (readers: string) => string;
  children: ChildProcess[];
};

export const asReadersWriteIt = (path: string) => path;

export const pidsOf = (server: Server) => server.children.map(pidOf);

export function pidOf(child: ChildProcess): number {
  if (child.pid === undefined || child.exitCode !== null) throw new Error("A server that is being measured ended");
  return child.pid;
}

/** Starts a server's process in a group of its own: Ctrl-C at the terminal reaches us alone. What it says goes to the log. */
export function launch(command: string, args: string[], log: string, env: Env, channel: "ipc" | "ignore" = "ignore"): ChildProcess {
  const file = openSync(log, "a");
  const stdio: StdioOptions = ["ignore", file, file, channel];
  const child = start(command, args, { env: childEnv(env), stdio, detached: true });
  closeSync(file);
  return child;
}

export async function stopServer({ children }: Server): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = exitOf(child);
      child.kill("SIGTERM");
      await gone;
    }),
  );
}
