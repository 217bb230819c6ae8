import { seen } from "../articles/editor-queries.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { since } from "./open-pages.ts";
import type { WhichPage } from "./schema.ts";

/** Nobody asks who had an article open yesterday. */
const forgottenAfter = 24 * 3600_000;

/** A page says that it is open. Whether this person may see the article is looked up when it comes, not at every beat. */
export async function stay(actor: Actor, { articleId, page }: WhichPage, at: Date): Promise<void> {
  const mine = { id: page, articleId, userId: actor.id };
  const heard = await db().openPage.updateMany({ where: { ...mine, seenAt: { gte: since(at) } }, data: { seenAt: at } });
  if (heard.count > 0) return;
  await seen(actor, articleId);
  // It may have been cut off for a while; what it held then is its own again unless somebody took it.
  const back = await db().openPage.updateMany({ where: mine, data: { seenAt: at } });
  if (back.count === 0) await db().openPage.createMany({ data: [{ ...mine, openedAt: at, seenAt: at }], skipDuplicates: true });
}

/** A page is closed: it is gone at once, and its pen free. */
export async function leave(actor: Actor, { articleId, page }: WhichPage, at: Date): Promise<void> {
  const forgotten = { seenAt: { lt: new Date(at.getTime() - forgottenAfter) } };
  await db().openPage.deleteMany({ where: { OR: [{ id: page, articleId, userId: actor.id }, forgotten] } });
}
