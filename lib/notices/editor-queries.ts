import { inSightOf } from "../articles/in-sight.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { choices, defaultAtOnce } from "./notice.ts";
import type { Choice, Detail, Ending, Inbox, Kind, NoticeView } from "./notice.ts";
import { furtherLine, sentence, settledWords } from "./words.ts";

const pageSize = 30;
const shown = {
  by: { select: { name: true } },
  settledBy: { select: { name: true } },
  article: { select: { head: { select: { title: true } } } },
} satisfies Prisma.NoticeInclude;
type Row = Prisma.NoticeGetPayload<{ include: typeof shown }>;

/** One's own, as long as one knows of what they are about: a role may have gone since. (An empty condition alone would be dropped from the OR.) */
export const mine = (actor: Actor): Prisma.NoticeWhereInput => ({ userId: actor.id, OR: [{ articleId: null }, { articleId: { not: null }, article: inSightOf(actor) }] });
export const unread = { readAt: null, settledAt: null } satisfies Prisma.NoticeWhereInput;

/** What the bell says. */
export const unreadCount = (actor: Actor): Promise<number> => db().notice.count({ where: { ...mine(actor), ...unread } });

/** Newest first; `next` is where the following page begins. */
export async function inbox(actor: Actor, before?: number): Promise<Inbox> {
  const rows = await db().notice.findMany({ where: { ...mine(actor), ...(before && { id: { lt: before } }) }, orderBy: { id: "desc" }, take: pageSize + 1, include: shown });
  const page = rows.slice(0, pageSize);
  const [notices, count] = await Promise.all([noticeViews(actor, page), unreadCount(actor)]);
  return { notices, unread: count, newest: page[0]?.id ?? null, next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null };
}

/** The newest that this person has not read, and how many there are; without what a list of what waits tells anyway. */
export async function unreadNotices(actor: Actor, take: number, sentBackIds: number[]): Promise<{ notices: NoticeView[]; count: number }> {
  const toldAnyway = [{ kind: { in: ["review", "emergency"] } }, { kind: "sentBack", articleId: { in: sentBackIds } }];
  const where = { ...mine(actor), ...unread, NOT: toldAnyway };
  const [rows, count] = await Promise.all([db().notice.findMany({ where, orderBy: { id: "desc" }, take, include: shown }), db().notice.count({ where })]);
  return { notices: await noticeViews(actor, rows), count };
}

async function noticeViews(actor: Actor, rows: Row[]): Promise<NoticeView[]> {
  const remarks = await remarksIn(rows);
  return rows.map(({ id, kind: stored, count, by, article, at, readAt, settledAt, settledById, settledBy, settledAs, detail: kept }) => {
    const [kind, detail] = [stored as Kind, kept as Detail];
    return {
      id,
      sentence: sentence({ kind, count, by: by?.name ?? null, title: article?.head?.title ?? "", detail }),
      line: remarks.get(id) ?? furtherLine(kind, detail),
      at: at.toISOString(),
      unread: readAt === null && settledAt === null,
      settled: settledAt && settledWords(settledAs as Ending, settledBy?.name ?? null, settledById === actor.id),
    };
  });
}

/** What was said in threads, as it is there now: what was deleted is gone. */
async function remarksIn(rows: Row[]): Promise<Map<number, string>> {
  const asked = rows.flatMap(({ id, byId, detail }) => {
    const { threadId } = detail as Detail;
    return threadId === undefined || byId === null ? [] : [{ id, threadId, byId }];
  });
  const comments = await db().comment.findMany({ where: { threadId: { in: asked.map(({ threadId }) => threadId) } }, orderBy: { id: "asc" }, select: { threadId: true, createdById: true, text: true } });
  return new Map(asked.map(({ id, threadId, byId }) => [id, comments.findLast((one) => one.threadId === threadId && one.createdById === byId)?.text ?? ""]));
}

/** What this person gets by e-mail. */
export async function ownChoices(actor: Actor): Promise<{ atOnce: Choice[]; digest: boolean }> {
  const row = await db().mailSettings.findUnique({ where: { userId: actor.id }, select: { atOnce: true, digest: true } });
  return { atOnce: choices.filter((one) => (row?.atOnce ?? defaultAtOnce).includes(one)), digest: row?.digest ?? true };
}
