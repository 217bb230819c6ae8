import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Field, Thread } from "./comment.ts";
import { aboutArticle } from "./load-thread.ts";
import { mayChange } from "./policy.ts";

const whole = {
  resolvedBy: { select: { name: true } },
  comments: { orderBy: { id: "asc" }, include: { createdBy: { select: { name: true } } } },
} satisfies Prisma.CommentThreadInclude;

/** Everything said about an article, settled or not, oldest first. */
export async function threadsOf(actor: Actor, articleId: number): Promise<Thread[]> {
  await aboutArticle(actor, articleId);
  const rows = await db().commentThread.findMany({ where: { articleId }, orderBy: { id: "asc" }, include: whole });
  return rows.map((row) => shown(actor, row));
}

function shown(actor: Actor, row: Prisma.CommentThreadGetPayload<{ include: typeof whole }>): Thread {
  const { id, photoId, quote, before, after, resolvedAt, resolvedBy, comments } = row;
  return {
    id, photoId, quote, before, after,
    // Written by nobody but startThread, whose schema knows them.
    field: row.field as Field,
    resolved: resolvedAt && { by: resolvedBy?.name ?? "", at: resolvedAt.toISOString() },
    comments: comments.map((comment) => ({
      id: comment.id,
      by: comment.createdBy.name,
      text: comment.text,
      at: comment.createdAt.toISOString(),
      edited: comment.editedAt !== null,
      mayChange: mayChange(actor, comment.id, comments),
    })),
  };
}

/** How many threads of each article wait, for a list of those that somebody sees. */
export async function openThreads(articleIds: number[]): Promise<Map<number, number>> {
  const rows = await db().commentThread.groupBy({ by: ["articleId"], where: { articleId: { in: articleIds }, resolvedAt: null }, _count: true });
  return new Map(rows.map(({ articleId, _count }) => [articleId, _count]));
}
