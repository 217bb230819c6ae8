import type { IncomingMessage } from "node:http";

/** Headers that only we or Next itself may set. */
const internal = /^(x-bilin-|x-nonce$|content-security-policy$|x-middleware-|x-matched-path$|x-invoke-|x-forwarded-)/;

/** Drops what a client may not say and adds what Next shall know. */
export function clean(request: IncomingMessage, set: Record<string, string>): void {
  for (const name of Object.keys(request.headers)) if (internal.test(name)) delete request.headers[name];
  Object.assign(request.headers, set);
}

/**
 * Who is asking. Behind a reverse proxy (TRUSTED_PROXIES, how many stand before us) the address is the one
 * that the outermost of them saw; what stands left of it in X-Forwarded-For is the client's own claim.
 */
export function clientAddress(request: IncomingMessage): string {
  const proxies = Number(process.env["TRUSTED_PROXIES"] ?? 0);
  const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",").map((part) => part.trim()).filter(Boolean);
  return (proxies > 0 ? forwarded.at(-proxies) : undefined) ?? request.socket.remoteAddress ?? "";
}

const robot = /bot|spider|crawl|slurp/i;

/** Whether somebody is likely to read what is sent: no robot by its own word, and no browser that only makes ready. */
export function isRead({ method, headers }: IncomingMessage): boolean {
  return method === "GET" && headers["sec-purpose"] === undefined && !robot.test(headers["user-agent"] ?? "");
}
