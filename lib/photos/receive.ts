import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { maxBytes } from "./limits.ts";
import type { RefusalReason } from "./refusal.ts";

export type ByteStream = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
type Received = { ok: true; hash: string; bytes: number } | { ok: false; reason: RefusalReason };

/** Writes what arrives to a file, hashing it, and no more of it than may be. */
export async function receive(stream: ByteStream, path: string, contentLength: number | undefined): Promise<Received> {
  const hash = createHash("sha256");
  let bytes = 0;
  const file = await open(path, "wx");
  const chunks = stream[Symbol.asyncIterator]();
  try {
    for (;;) {
      // The sender's trouble is a refusal, our own while writing is not.
      const next = await chunks.next().catch(() => null);
      if (!next) return { ok: false, reason: "interrupted" };
      if (next.done) break;
      bytes += next.value.length;
      if (bytes > maxBytes) return { ok: false, reason: "tooLarge" };
      hash.update(next.value);
      await file.writeFile(next.value);
    }
  } finally {
    await file.close();
    await chunks.return?.().catch(() => undefined);
  }
  if (contentLength !== undefined && bytes !== contentLength) return { ok: false, reason: "interrupted" };
  return bytes === 0 ? { ok: false, reason: "empty" } : { ok: true, hash: hash.digest("hex"), bytes };
}
