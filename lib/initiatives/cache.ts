import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** The words of one initiative: its name and summary. */
export const initiativeTag = (id: number) => `initiative:${id}`;
/** What is on record of one: parts, milestones, figures, methods, and so how far it has come. */
export const recordTag = (id: number) => `record:${id}`;
/** Which initiatives there are, and where. */
export const initiativesTag = "initiatives";

export function expireInitiative(tx: Tx, id: number): void {
  expire(tx, [initiativeTag(id)]);
}

export function expireRecord(tx: Tx, id: number): void {
  expire(tx, [recordTag(id)]);
}

export function expireInitiatives(tx: Tx): void {
  expire(tx, [initiativesTag]);
}
