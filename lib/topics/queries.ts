import { listTag } from "../articles/cache.ts";
import { db } from "../db.ts";
import { madeOf } from "../page-store/made-of.ts";
import { topicTag } from "./cache.ts";

/** A topic that has something to show: a keyword that only drafts use is nobody else's business yet. */
export async function topicAt(slug: string): Promise<{ id: number; name: string; href: string } | null> {
  madeOf(topicTag(slug));
  const row = await db().topic.findUnique({ where: { slug }, select: { id: true, name: true } });
  if (!row) return null;
  const list = { kind: "TOPIC" as const, targetId: row.id };
  madeOf(listTag(list));
  const shown = await db().listing.findFirst({ where: list, select: { articleId: true } });
  return shown && { ...row, href: `/topics/${slug}` };
}
