import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { encode, negotiate } from "../../page-store/encode.ts";
import type { Encoding } from "../../page-store/encode.ts";
import { sendError } from "../error-page.ts";
import { readerPolicy } from "../security.ts";
import { workerAddress } from "./address.ts";
import { builtScript } from "./built.ts";

type Sending = { caching: string; etag: string } & Record<Encoding, Buffer>;
const held = new Map<string, Sending>();

const workers = ["worker.js", "no-worker.js"];

/** Nothing is kept for offline reading under development, nor where OFFLINE_PAGES=off says so: what browsers kept they then drop. */
const worker = (dev: boolean) => (dev || process.env["OFFLINE_PAGES"] === "off" ? "no-worker.js" : "worker.js");

async function prepare(code: string, caching: string): Promise<Sending> {
  const identity = Buffer.from(code);
  const [br, gzip] = await Promise.all([encode(identity, "br"), encode(identity, "gzip")]);
  return { caching, etag: createHash("sha256").update(identity).digest("base64url").slice(0, 22), br, gzip, identity };
}

/** Scripts of a build never change, for their addresses name their content; the worker's does not. */
async function fromBuild(name: string): Promise<Sending | null> {
  const code = held.has(name) ? null : builtScript(name);
  if (code !== null) held.set(name, await prepare(code, workers.includes(name) ? "no-cache" : "public, max-age=31536000, immutable"));
  return held.get(name) ?? null;
}

/** Under development it is bundled anew for every page; the parts that it imports stay what they were then. */
async function underDevelopment(name: string): Promise<Sending | null> {
  if (name === "main.js" || workers.includes(name)) {
    const { bundle } = await import("./bundle.ts");
    for (const script of await bundle({ hashed: false })) held.set(script.name, await prepare(script.code, "no-store"));
  }
  return held.get(name) ?? null;
}

/** Sends a part of the readers' script. */
export async function sendScript(request: IncomingMessage, response: ServerResponse, pathname: string, dev: boolean): Promise<void> {
  response.setHeader("content-security-policy", readerPolicy());
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return sendError(response, 405);
  }
  const name = pathname === workerAddress ? worker(dev) : pathname.slice("/script/".length);
  const sending = await (dev ? underDevelopment(name) : fromBuild(name));
  if (!sending) return sendError(response, 404);
  const encoding = negotiate(request.headers["accept-encoding"]);
  const etag = `"${sending.etag}-${encoding}"`;
  const headers = { "cache-control": sending.caching, etag, vary: "accept-encoding" };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const coded = encoding === "identity" ? {} : { "content-encoding": encoding };
  response.writeHead(200, { ...headers, ...coded, "content-type": "text/javascript; charset=utf-8", "content-length": sending[encoding].length });
  response.end(request.method === "HEAD" ? undefined : sending[encoding]);
}
