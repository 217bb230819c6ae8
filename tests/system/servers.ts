import { openSync } from "node:fs";
import { join } from "node:path";
import { expect, vi } from "vitest";
import { quiet } from "../../scripts/serve.ts";
import { childEnv, exitOf, start } from "../../scripts/support/children.ts";
import { dataFolder, makeFolder } from "../../scripts/support/paths.ts";
import { freePort } from "../../scripts/support/port.mjs";
import { expire } from "../../lib/page-store/expiry.ts";
import { inTransaction } from "../../lib/transaction.ts";
import { viewed } from "./orders.ts";
import type { Document, Order, Orders } from "./orders.ts";

export type Got = Document & { headers: Headers };
export type Server = {
  url: string;
  tell: <Name extends Order>(order: Name, ...args: Parameters<Orders[Name]>) => ReturnType<Orders[Name]>;
  /** As a program asks that takes what it is given: nothing compressed, no redirect followed. */
  get: (path: string, headers?: Record<string, string>) => Promise<Got>;
  stop: () => Promise<void>;
};

type Said = { ready?: true; id?: number; value?: unknown; error?: string };

/** A server process of its own on the tests' database, or on another way to it. */
export async function startServer(databaseUrl = process.env["DATABASE_URL"] ?? ""): Promise<Server> {
  const port = await freePort("127.0.0.1");
  const log = openSync(join(makeFolder(dataFolder(), "logs"), "system.log"), "a");
  const child = start(process.execPath, [...quiet, join(import.meta.dirname, "server-process.ts")], {
    env: childEnv({ NODE_ENV: "production", DATABASE_URL: databaseUrl, PORT: String(port) }),
    stdio: ["ignore", log, log, "ipc"], serialization: "advanced",
  });
  const told = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const ready = Promise.withResolvers<void>();
  child.on("message", ({ ready: isReady, id, value, error }: Said) => {
    if (isReady) return ready.resolve();
    const waiting = told.get(id ?? 0);
    told.delete(id ?? 0);
    if (error === undefined) waiting?.resolve(value);
    else waiting?.reject(new Error(error));
  });
  const end = exitOf(child).then((code) => {
    const error = new Error(`The server ended with ${code}; its log: system.log in the data folder's logs`);
    ready.reject(error);
    for (const { reject } of told.values()) reject(error);
  });
  await ready.promise;

  const url = `http://127.0.0.1:${port}`;
  let count = 0;
  const tell = (order: string, ...args: unknown[]) => new Promise((resolve, reject) => {
    const id = ++count;
    told.set(id, { resolve, reject });
    child.send({ id, order, args });
  });
  const get: Server["get"] = async (asked, headers = {}) => {
    const { path, ...cookie } = viewed(asked);
    const answer = await fetch(url + path, { redirect: "manual", headers: { "accept-encoding": "identity", ...cookie, ...headers } });
    return { status: answer.status, location: answer.headers.get("location"), body: await answer.text(), headers: answer.headers };
  };
  // A machine with too much to do may take longer than a server waits for its database.
  await vi.waitFor(async () => expect((await get("/robots.txt")).status).toBe(200), { timeout: 150_000 });
  return {
    url,
    tell: tell as Server["tell"],
    get,
    stop: async () => {
      child.kill("SIGTERM");
      await end;
    },
  };
}

export const cacheStatus = ({ headers }: Got) => headers.get("cache-status");

let marks = 0;

/** Resolves when all that was committed until now has taken effect in these servers. */
export async function inStep(...servers: Server[]): Promise<void> {
  const mark = `mark:${process.pid}:${++marks}`;
  await inTransaction(async (tx) => expire(tx, [mark]));
  await Promise.all(servers.map((server) => server.tell("seen", mark)));
}
