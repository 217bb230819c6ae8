import type { Tx } from "../db.ts";
import { db } from "../db.ts";

/** One change, whole or not at all. Patient, since others may hold the article's row for a moment. */
export function inTransaction<T>(change: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(change, { maxWait: 10_000, timeout: 20_000 });
}
