import { createHash } from "node:crypto";

/** Tags as a CDN is told them: four letters each, since the front page has hundreds. Two that coincide are purged together. */
export function cdnTag(tag: string): string {
  return createHash("sha256").update(tag).digest("base64url").slice(0, 4);
}
