import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** The organisations of one place. */
export const organisationsTag = (placeId: number) => `organisations:${placeId}`;

export function expireOrganisations(tx: Tx, placeId: number): void {
  expire(tx, [organisationsTag(placeId)]);
}
