import type { IncomingMessage, ServerResponse } from "node:http";
import { negotiate } from "../page-store/encode.ts";
import type { Encoding } from "../page-store/encode.ts";
import { hit, sendingFor } from "../page-store/page.ts";
import type { Page, Sending } from "../page-store/page.ts";
import type { Origin } from "../page-store/pages.ts";

/** RFC 9211. A stale page is what was last known while the database cannot be asked. */
const cacheStatus: Record<Origin, string> = {
  hit,
  miss: "Bilin; fwd=uri-miss; stored",
  joined: "Bilin; fwd=uri-miss; collapsed",
  unkept: "Bilin; fwd=uri-miss",
  bypass: "Bilin; fwd=bypass",
  stale: "Bilin; hit; detail=stale",
};

/** Browsers say the same few things over and over. */
const negotiated = new Map<string, Encoding>();

function encodingFor(accept: string | undefined): Encoding {
  if (accept === undefined) return "identity";
  const known = negotiated.get(accept);
  if (known) return known;
  if (negotiated.size > 500) negotiated.clear();
  const encoding = negotiate(accept);
  negotiated.set(accept, encoding);
  return encoding;
}

export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page, origin: Origin): void | Promise<void> {
  const sending = sendingFor(page, encodingFor(request.headers["accept-encoding"]));
  if (sending instanceof Promise) return sending.then((plain) => send(request, response, page.status, plain, origin));
  send(request, response, page.status, sending, origin);
}

function send(request: IncomingMessage, response: ServerResponse, status: number, { etag, head, body }: Sending, origin: Origin): void {
  const headers = origin === "hit" ? head : head.with(-1, cacheStatus[origin]);
  const held = request.headers["if-none-match"];
  if (held !== undefined && status === 200 && matches(held, etag)) {
    response.writeHead(304, withoutContent(headers));
    response.end();
    return;
  }
  response.writeHead(status, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Whether the client holds this very document (RFC 9110, weak comparison). */
function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag) return true;
  const held = ifNoneMatch.split(",").map((one) => one.trim().replace(/^W\//, ""));
  return held.includes(etag) || held.includes("*");
}

function withoutContent(headers: string[]): string[] {
  return headers.filter((_, index) => !(headers[index - (index % 2)] ?? "").startsWith("content-"));
}
