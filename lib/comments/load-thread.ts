import { seen } from "../articles/editor-queries.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { db } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { mayComment } from "./policy.ts";

/** The article that a thread is about, where this person may speak of it. */
export async function articleOf(actor: Actor, which: { threadId: number } | { commentId: number }): Promise<{ articleId: number; threadId: number }> {
  const where = "threadId" in which ? { id: which.threadId } : { comments: { some: { id: which.commentId } } };
  const thread = await db().commentThread.findFirst({ where, select: { id: true, articleId: true } });
  if (!thread) throw new NotFound("comment");
  await aboutArticle(actor, thread.articleId);
  return { articleId: thread.articleId, threadId: thread.id };
}

export async function aboutArticle(actor: Actor, articleId: number): Promise<void> {
  if (!mayComment(actor, await seen(actor, articleId))) throw new NotAllowed();
}

/** Held until the transaction ends: nobody answers what is being changed. Its comments, oldest first. */
export async function lockThread(tx: Tx, threadId: number) {
  await tx.$queryRaw`SELECT id FROM "CommentThread" WHERE id = ${threadId} FOR UPDATE`;
  const thread = await tx.commentThread.findUnique({ where: { id: threadId }, include: { comments: { orderBy: { id: "asc" } } } });
  if (!thread) throw new NotFound(`thread ${threadId}`);
  return thread;
}
