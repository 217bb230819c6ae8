import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import { root } from "../../support/paths.ts";
import { freePort } from "../../support/port.mjs";
import { askUntil } from "../ask.ts";
import { launch } from "./server.ts";
import type { Server } from "./server.ts";

/** Inside Next readers' pages lie below their script; server.ts adds that, `next start` knows nothing of it. */
export const innerPath = (path: string) => (path === "/" ? "/zh-Hans" : `/zh-Hans${path}`);

/** `next start` of the same build: one process, since it cannot share a port. */
export async function startPlain(log: string): Promise<Server> {
  const port = await freePort("127.0.0.1");
  const child = spawnPlain(port, log);
  const url = `http://127.0.0.1:${port}`;
  await askUntil(`${url}${innerPath("/")}`, ({ status }) => status === 200, 50, () => child.exitCode !== null);
  return { name: "next start", url, path: innerPath, children: [child] };
}

export function spawnPlain(port: number, log: string): ChildProcess {
  return launch(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "start", "-p", String(port)], log, {});
}
