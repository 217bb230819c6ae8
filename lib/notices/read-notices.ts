import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotFound } from "../errors.ts";
import type { Kind } from "./notice.ts";
import { placeOf } from "./words.ts";

/** Somebody opens a notice: they have read it. Answers where it leads. */
export async function openNotice(actor: Actor, noticeId: number, now = new Date()): Promise<string> {
  const notice = await db().notice.findUnique({ where: { id: noticeId, userId: actor.id }, select: { kind: true, articleId: true } });
  if (!notice) throw new NotFound(`notice ${noticeId}`);
  await db().notice.updateMany({ where: { id: noticeId, readAt: null }, data: { readAt: now } });
  return placeOf(notice.kind as Kind, notice.articleId);
}

/** All that somebody had before them, and all before that; what came meanwhile stays unread. */
export async function readAll(actor: Actor, { upTo }: { upTo: number }, now = new Date()): Promise<void> {
  await db().notice.updateMany({ where: { userId: actor.id, id: { lte: upTo }, readAt: null }, data: { readAt: now } });
}
