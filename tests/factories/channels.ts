import { randomUUID } from "node:crypto";
import { db } from "../../lib/db.ts";

export async function makeChannel(name = "社区", parent?: { id: number; path: string }) {
  const slug = `channel-${randomUUID().slice(0, 8)}`;
  return db().channel.create({ data: { name, slug, path: parent ? `${parent.path}/${slug}` : slug, parentId: parent?.id ?? null } });
}
