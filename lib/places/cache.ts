import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** The words of one place: its name, aliases and summary. */
export const placeTag = (id: number) => `place:${id}`;
/** Which places there are, and which lies in which. */
export const placesTag = "places";

export function expirePlace(tx: Tx, id: number): void {
  expire(tx, [placeTag(id)]);
}

export function expirePlaceTree(tx: Tx): void {
  expire(tx, [placesTag]);
}
