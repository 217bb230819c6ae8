import { db } from "./db.ts";
import type { Tx } from "./db.ts";
import { allowExpiry, letGo, writeExpiry } from "./page-store/expiry.ts";

/** One change, whole or not at all, with the expiry of the reader pages it touches (each domain's cache.ts). */
export async function inTransaction<T>(change: (tx: Tx) => Promise<T>, patience: { maxWait?: number; timeout?: number } = {}): Promise<T> {
  let tags: string[] = [];
  try {
    return await db().$transaction(
      async (tx) => {
        allowExpiry(tx);
        const result = await change(tx);
        tags = await writeExpiry(tx);
        return result;
      },
      patience,
    );
  } finally {
    // Also after a failure: a commit may have arrived although its answer did not.
    letGo(tags);
  }
}
