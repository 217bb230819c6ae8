import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** All channels: they stand in the menu of every page. */
export const channelsTag = "channels";

export function expireChannels(tx: Tx): void {
  expire(tx, [channelsTag]);
}
