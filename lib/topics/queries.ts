import { db } from "../db.ts";

export async function topicAt(slug: string): Promise<{ id: number; name: string; href: string } | null> {
  const row = await db().topic.findUnique({ where: { slug }, select: { id: true, name: true } });
  return row && { ...row, href: `/topics/${slug}` };
}
