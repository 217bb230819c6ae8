import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** One initiative: its words, status and parts. */
export const initiativeTag = (id: number) => `initiative:${id}`;
/** Which initiatives there are, and where. */
export const initiativesTag = "initiatives";

export function expireInitiative(tx: Tx, id: number): void {
  expire(tx, [initiativeTag(id)]);
}
