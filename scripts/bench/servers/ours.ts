import type { ChildProcess } from "node:child_process";
import { quiet } from "../../serve.ts";
import { exitOf } from "../../support/children.ts";
import { freePort } from "../../support/port.mjs";
import { asReadersWriteIt, launch } from "./server.ts";
import type { Server } from "./server.ts";

type Wanted = { log: string; processes?: number; entry?: string };

/** `node server.ts` as in production, so many times on one port. */
export async function startOurs({ log, processes = 1, entry = "server.ts" }: Wanted): Promise<Server> {
  const port = await freePort("127.0.0.1");
  const children = Array.from({ length: processes }, () => spawnOurs(port, log, entry));
  await Promise.all(children.map(untilReady));
  return { name: "bilin", url: `http://127.0.0.1:${port}`, path: asReadersWriteIt, children };
}

export function spawnOurs(port: number, log: string, entry = "server.ts"): ChildProcess {
  return launch(process.execPath, [...quiet, entry], log, { PORT: String(port), REUSE_PORT: "1" }, "ipc");
}

async function untilReady(child: ChildProcess): Promise<void> {
  const ready = new Promise<"ready">((answer) => child.once("message", () => answer("ready")));
  const first = await Promise.race([ready, exitOf(child)]);
  if (first !== "ready") throw new Error(`server.ts ended before it answered (exit code ${first}); its log: .data/logs/bench.log`);
}
