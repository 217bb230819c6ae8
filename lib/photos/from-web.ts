import type { IncomingMessage, RequestOptions } from "node:http";
import { request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import { isIP } from "node:net";
import type { LookupFunction } from "node:net";
import { reach } from "./reach.ts";

export type FetchTrouble = "address" | "unreachable" | "slow";
export type Fetched = { ok: true; stream: IncomingMessage; contentLength: number | undefined } | { ok: false; reason: FetchTrouble };

const mostRedirects = 5;
const asked = { "user-agent": "Mozilla/5.0 (compatible; Bilin)", accept: "image/avif,image/webp,image/jpeg,image/png,image/*;q=0.8", "accept-encoding": "identity" };

/** What may not be reached at all, wherever the request for it came from. */
class Forbidden extends Error {}

/**
 * Asks for a picture on the open internet. The name is looked up where the connection is made, so that it cannot lead elsewhere
 * between check and use; every redirect goes through the same. Whoever calls reads the stream; the signal ends that too.
 */
export async function fetchFromWeb(address: string, signal: AbortSignal): Promise<Fetched> {
  let url = webAddress(address);
  try {
    for (let hop = 0; url && hop <= mostRedirects; hop++) {
      const response = await ask(url, signal);
      const { statusCode = 0, headers } = response;
      if (statusCode === 200) return { ok: true, stream: response, contentLength: lengthOf(headers["content-length"]) };
      response.destroy();
      if (![301, 302, 303, 307, 308].includes(statusCode) || !headers.location) return { ok: false, reason: "unreachable" };
      url = webAddress(headers.location, url);
    }
    return { ok: false, reason: url ? "unreachable" : "address" };
  } catch (error) {
    if (signal.aborted) return { ok: false, reason: "slow" };
    return { ok: false, reason: error instanceof Forbidden ? "address" : "unreachable" };
  }
}

/** Plain web addresses only: no other protocol or port, and nobody's password. */
function webAddress(address: string, base?: URL): URL | null {
  const url = URL.parse(address, base);
  const isPlain = url && ["http:", "https:"].includes(url.protocol) && !url.username && !url.password && reach.port(url.port);
  return isPlain ? url : null;
}

function ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const literal = url.hostname.replace(/^\[|\]$/g, "");
  // A connection to a number looks nothing up.
  if (isIP(literal) && !reach.address(literal)) return Promise.reject(new Forbidden(literal));
  const options: RequestOptions = { headers: asked, lookup: guarded, agent: false, signal };
  return new Promise((resolve, reject) => {
    const request = url.protocol === "https:" ? overHttps(url, options, resolve) : overHttp(url, options, resolve);
    request.on("error", reject).end();
  });
}

/** All that a name stands for must be public: whoever mixes in others means no good. */
const guarded: LookupFunction = (hostname, options, done) => {
  reach.lookup(hostname, options, (error, addresses) => {
    if (error) return done(error, "");
    const all = Array.isArray(addresses) ? addresses : [];
    const [first] = all;
    if (!first || !all.every(({ address }) => reach.address(address))) return done(new Forbidden(hostname), "");
    if (options.all) done(null, all);
    else done(null, first.address, first.family);
  });
};

const lengthOf = (header: string | undefined) => (header && /^\d+$/.test(header) ? Number(header) : undefined);
