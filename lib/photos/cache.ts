import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** A photo: its own words, and the variants there are of it. */
export const photoTag = (id: number) => `photo:${id}`;

export function expirePhoto(tx: Tx, id: number): void {
  expire(tx, [photoTag(id)]);
}
