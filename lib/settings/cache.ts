import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** What the site says about itself, on every page. */
export const settingsTag = "settings";

export function expireSettings(tx: Tx): void {
  expire(tx, [settingsTag]);
}
