import type { ChildProcess } from "node:child_process";
import { childEnv, exitOf, start } from "./support/children.ts";
import type { Env } from "./support/children.ts";
import { Trouble } from "./support/say.ts";
import { isStopping } from "./support/stop.ts";

/** Prisma's adapter makes pg warn once of what pg 9 will refuse; nobody who runs the site can do anything about it. */
export const quiet = ["--disable-warning=DeprecationWarning"];

/** Starts server.ts and waits until it says that it answers. */
export async function serve(env: Env): Promise<ChildProcess> {
  // A process group of its own: Ctrl-C at the terminal reaches us alone, and we stop things in order.
  const server = start(process.execPath, [...quiet, "server.ts"], { env: childEnv(env), stdio: ["ignore", "inherit", "inherit", "ipc"], detached: true });
  const ready = new Promise<"ready">((answer) => server.once("message", () => answer("ready")));
  const end = exitOf(server);
  if ((await Promise.race([ready, end])) !== "ready") throw new Trouble(`The server ended before it answered (exit code ${await end}).`);
  return server;
}

/** Several processes on one port (PROCESSES); the first alone, so that what is wrong is said once. */
export async function serveAll(env: Env, processes: number): Promise<ChildProcess[]> {
  const shared = processes > 1 ? { ...env, REUSE_PORT: "1" } : env;
  const first = await serve(shared);
  return [first, ...(await Promise.all(Array.from({ length: processes - 1 }, () => serve(shared))))];
}

/** Answers only if a server ends by itself, which it never should: a signal ends the command through stop.ts. */
export async function untilEnd(servers: ChildProcess[]): Promise<number> {
  const code = await Promise.race(servers.map(exitOf));
  if (!isStopping()) console.error("The server ended by itself.");
  return code || 1;
}
