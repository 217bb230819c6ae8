import { createHash } from "node:crypto";
import { photosOf } from "../body.ts";
import { draftOf } from "../revision-draft.ts";
import type { WholeRevision } from "../revision-draft.ts";

/** A picture as a text shows it: `shown` names what is seen of it. */
export type ReadPhoto = { id: number; shown: string; caption: string; credit: string; alt: string };

/**
 * SHA-256 of what a reviewer reads: the whole text as canonical JSON, and what its pictures show and say of their own. An
 * address that was only made up for the time being is no part of it: publishing replaces it. Nor does what is no reprint say so:
 * texts that were signed before there was that choice keep their hash.
 */
export function textHash(revision: WholeRevision, photos: ReadonlyMap<number, ReadPhoto>): string {
  const draft = draftOf(revision, "");
  const ids = [...new Set(photosOf(draft.body).map(({ photoId }) => photoId))].sort((a, b) => a - b);
  const read = { draft: { ...draft, reprint: draft.reprint || undefined, initiativeIds: draft.initiativeIds.toSorted((a, b) => a - b) }, photos: ids.map((id) => photos.get(id) ?? { id }) };
  return createHash("sha256").update(canonical(read)).digest("hex");
}

/** The one way to write it: keys in their order, nothing undefined, no blanks. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one ?? null)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}
