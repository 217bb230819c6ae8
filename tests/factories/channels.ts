import { randomUUID } from "node:crypto";
import { db } from "../../lib/db.ts";

/** Asks for no reviews unless it is said: most tests are about something else. */
export async function makeChannel(name = "社区", parent?: { id: number; path: string }, { reviews = 0, proofreadings = 0 } = {}) {
  const slug = `channel-${randomUUID().slice(0, 8)}`;
  return db().channel.create({ data: { name, slug, path: parent ? `${parent.path}/${slug}` : slug, parentId: parent?.id ?? null, reviews, proofreadings } });
}
