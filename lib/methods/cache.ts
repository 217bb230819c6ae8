import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** One method: its words and steps. */
export const methodTag = (id: number) => `method:${id}`;
/** Which initiatives apply it. */
export const appliedTag = (id: number) => `applied:${id}`;
/** Which methods there are. */
export const methodsTag = "methods";

export function expireMethod(tx: Tx, id: number): void {
  expire(tx, [methodTag(id)]);
}

export function expireApplied(tx: Tx, ids: number[]): void {
  expire(tx, ids.map(appliedTag));
}

export function expireMethods(tx: Tx): void {
  expire(tx, [methodsTag]);
}
