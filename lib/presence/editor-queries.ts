import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { since } from "./open-pages.ts";
import { othersOf } from "./presence.ts";
import type { OpenPage, Somebody } from "./presence.ts";

/** Who else has each of these articles open, for a list of those that this person sees. */
export async function whoIsIn(actor: Actor, articleIds: number[], at = new Date()): Promise<Map<number, Somebody[]>> {
  const rows = await db().openPage.findMany({
    where: { articleId: { in: articleIds }, seenAt: { gte: since(at) } },
    orderBy: { openedAt: "asc" },
    include: { user: { select: { name: true } } },
  });
  const pages = Map.groupBy(rows.map(({ user, ...row }): OpenPage & { articleId: number } => ({ ...row, name: user.name })), ({ articleId }) => articleId);
  return new Map([...pages].map(([id, open]) => [id, othersOf(actor.id, open, at)]));
}
