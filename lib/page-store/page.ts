import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { encode } from "./encode.ts";
import type { Encoding } from "./encode.ts";
import type { Rendered } from "./render.ts";

/** What goes over the wire: names and values of the header in turn, Cache-Status last, then the body. */
export type Sending = { etag: string; head: string[]; body: Buffer };

/** RFC 9211. Written in advance, since nearly every answer is one. */
export const hit = "Bilin; hit";

/** A finished document, compressed once. */
export type Page = {
  status: number;
  /** The records it is made of. */
  tags: ReadonlySet<string>;
  /** In milliseconds: from then on it would say something else. */
  validUntil: number;
  br: Sending;
  gzip: Sending;
  /** Approximately what it takes of memory. */
  bytes: number;
};

/** `headers` go with every page of its kind. */
export async function makePage({ answer, tags, validUntil, type, body }: Pick<Rendered, "answer" | "tags" | "validUntil" | "type" | "body">, headers: string[]): Promise<Page> {
  if ("location" in answer) {
    const moved: Sending = { etag: "", head: [...headers, "location", answer.location, "content-length", "0", "cache-status", hit], body: Buffer.alloc(0) };
    return { status: answer.status, tags, validUntil, br: moved, gzip: moved, bytes: weight(tags, moved) };
  }
  const plain = Buffer.from(body);
  const hash = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
  const vary = type.startsWith("text/html") ? "accept-encoding, cookie" : "accept-encoding";
  const sending = async (encoding: "br" | "gzip"): Promise<Sending> => {
    const coded = await encode(plain, encoding);
    const etag = `"${hash}-${encoding}"`;
    const head = [...headers, "vary", vary, "etag", etag, "content-type", type, "content-encoding", encoding, "content-length", String(coded.length), "cache-status", hit];
    return { etag, head, body: coded };
  };
  const [br, gzip] = await Promise.all([sending("br"), sending("gzip")]);
  return { status: answer.status, tags, validUntil, br, gzip, bytes: weight(tags, br, gzip) };
}

function weight(tags: ReadonlySet<string>, ...sendings: Sending[]): number {
  return sendings.reduce((sum, { body, head }) => sum + body.length + head.length * 40, 1000 + tags.size * 100);
}

const unzip = promisify(gunzip);

/** The page for a client. Hardly anybody asks for it uncompressed: that is made of the other when it is wanted. */
export async function plainSending({ gzip }: Page): Promise<Sending> {
  if (gzip.body.length === 0) return gzip;
  const body = await unzip(gzip.body);
  const etag = gzip.etag.replace("-gzip", "-identity");
  const head = gzip.head.with(gzip.head.indexOf("etag") + 1, etag).with(gzip.head.indexOf("content-length") + 1, String(body.length));
  head.splice(gzip.head.indexOf("content-encoding"), 2);
  return { etag, head, body };
}

export function sendingFor(page: Page, encoding: Encoding): Sending | Promise<Sending> {
  return encoding === "identity" ? plainSending(page) : page[encoding];
}
