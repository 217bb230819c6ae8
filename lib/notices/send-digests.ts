import { inSightOf } from "../articles/in-sight.ts";
import { reviewDesk } from "../articles/review/desk.ts";
import { actorOf } from "../auth/actor-of.ts";
import type { Actor } from "../auth/actor.ts";
import { dayOf } from "../dates.ts";
import { db } from "../db.ts";
import { queueMail } from "../mail/outbox.ts";
import { mailIsOn } from "../mail/transport.ts";
import { inTransaction } from "../transaction.ts";
import { digestLetter } from "./digest.ts";
import type { Morning, PlanToday } from "./digest.ts";
import { unreadNotices } from "./editor-queries.ts";

const hour = 3_600_000;
/** China's time is so far ahead of Greenwich. */
const ahead = 8 * hour;
/** After China's midnight; a morning's letter is of no use in the afternoon. */
const from = 8 * hour;
const until = 12 * hour;
const mostUnread = 10;

/** In the morning, to everybody who wants it and has not had it yet today. Whichever process looks first after eight, or after a standstill, sends it. */
export async function sendDigests(now = new Date()): Promise<void> {
  const day = dayOf(now);
  const sinceMidnight = now.getTime() - midnight(day).getTime();
  if (!mailIsOn() || sinceMidnight < from || sinceMidnight >= until) return;
  const people = await db().mailSettings.findMany({ where: awaiting(day), orderBy: { userId: "asc" }, select: { userId: true } });
  for (const { userId } of people) await sendDigest(userId, day, now);
}

const midnight = (day: Date) => new Date(day.getTime() - ahead);
const awaiting = (day: Date) => ({
  digest: true, verifiedAt: { not: null }, address: { not: "" }, user: { deactivatedAt: null }, OR: [{ digestedOn: null }, { digestedOn: { lt: day } }],
});

/** Of many processes, one marks the day and writes the letter, both or neither. */
async function sendDigest(userId: number, day: Date, now: Date): Promise<void> {
  const actor = await actorOf(userId, now);
  const letter = digestLetter(await morningOf(actor, day, now));
  await inTransaction(async (tx) => {
    const { count } = await tx.mailSettings.updateMany({ where: { userId, ...awaiting(day) }, data: { digestedOn: day } });
    if (count === 0 || !letter) return;
    const { address } = await tx.mailSettings.findUniqueOrThrow({ where: { userId }, select: { address: true } });
    await queueMail(tx, { key: `digest ${userId} ${day.toISOString().slice(0, 10)}`, userId, address, letter: () => letter }, now);
  });
}

async function morningOf(actor: Actor, day: Date, now: Date): Promise<Morning> {
  const desk = await reviewDesk(actor);
  const sentBackIds = desk.own.filter(({ note }) => note !== "").map(({ articleId }) => articleId);
  const [unread, plans] = [await unreadNotices(actor, mostUnread, sentBackIds), await plansOf(actor, now, new Date(midnight(day).getTime() + 24 * hour))];
  return { name: actor.name, date: now, desk, unread, plans };
}

async function plansOf(actor: Actor, now: Date, end: Date): Promise<PlanToday[]> {
  const rows = await db().schedule.findMany({
    where: { state: "WAITING", at: { gte: now, lt: end }, article: inSightOf(actor) },
    orderBy: { at: "asc" },
    select: { articleId: true, at: true, kind: true, isUpdate: true, revision: { select: { title: true } }, article: { select: { head: { select: { title: true } } } } },
  });
  return rows.map(({ articleId, at, kind, isUpdate, revision, article }) => ({
    articleId, at,
    title: revision?.title ?? article.head?.title ?? "",
    plan: kind === "WITHDRAW" ? kind : isUpdate ? "UPDATE" : "PUBLISH",
  }));
}
