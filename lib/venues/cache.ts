import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** The venues of one place. */
export const venuesTag = (placeId: number) => `venues:${placeId}`;
/** The venues of one initiative. */
export const initiativeVenuesTag = (initiativeId: number) => `initiative-venues:${initiativeId}`;

type Where = { placeId: number; initiativeId: number | null };

/** Where a venue stood, stands now, or both. */
export function expireVenues(tx: Tx, where: Where[]): void {
  expire(tx, where.flatMap(({ placeId, initiativeId }) => [venuesTag(placeId), ...(initiativeId === null ? [] : [initiativeVenuesTag(initiativeId)])]));
}
