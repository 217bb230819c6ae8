import type { Tx } from "../db.ts";
import { expire } from "../page-store/expiry.ts";

/** Which topic stands at an address below /topics, if any. */
export const topicTag = (slug: string) => `topic:${slug}`;
/** How often each topic is used. */
export const topicsTag = "topics";

export function expireTopic(tx: Tx, slug: string): void {
  expire(tx, [topicTag(slug)]);
}
