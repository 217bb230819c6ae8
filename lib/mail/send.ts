import { unseal } from "../auth/seal.ts";
import { db } from "../db.ts";
import type { Mail } from "../generated/prisma/client.ts";
import { translator } from "../messages/index.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";
import { secretMark } from "./letter.ts";
import { deliver, mailIsOn } from "./transport.ts";

const minute = 60_000;
/** After each attempt, how long until the next; after the last one it is given up. The first outlasts any attempt. */
const waits = [2, 10, 30, 120, 360].map((minutes) => minutes * minute);
const kept = 30 * 24 * 60 * minute;
const atOnce = 100;

/** Whatever is due, the oldest first; old ones go. */
export async function sendDue(now = new Date()): Promise<void> {
  if (!mailIsOn()) return;
  const due = await db().mail.findMany({ where: { state: "WAITING", dueAt: { lte: now } }, orderBy: { id: "asc" }, take: atOnce, select: { id: true } });
  for (const { id } of due) await sendMail(id, now);
  await db().mail.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - kept) } } });
}

/**
 * Sends a letter, if it is due. Any number of processes may be told to at once: taking it moves its time on, so that one
 * of them has it, and who breaks off leaves it for later.
 */
export async function sendMail(id: number, now = new Date()): Promise<void> {
  const mail = await take(id, now);
  if (!mail) return;
  const failure = await attempt(mail);
  const isOver = failure === null || failure.isFinal || mail.attempts + 1 > waits.length;
  const settled = { state: failure ? "FAILED" : "SENT", settledAt: now } as const;
  await db().mail.update({
    where: { id },
    data: { failure: failure?.words ?? "", ...(isOver && settled), ...(failure === null && { text: "", html: "", secret: "" }) },
  });
}

async function take(id: number, now: Date): Promise<Mail | null> {
  const mail = await db().mail.findUnique({ where: { id, state: "WAITING", dueAt: { lte: now }, user: { deactivatedAt: null } } });
  if (!mail) return null;
  const { count } = await db().mail.updateMany({
    where: { id, state: "WAITING", attempts: mail.attempts, dueAt: mail.dueAt },
    data: { attempts: mail.attempts + 1, dueAt: new Date(now.getTime() + (waits[mail.attempts] ?? waits[0]!)) },
  });
  return count > 0 ? mail : null;
}

/** Null where it has gone out. */
async function attempt({ key, address, subject, text, html, secret, userId }: Mail): Promise<Failure | null> {
  const link = secret === "" ? "" : unseal(secret, userId, "mailed link");
  if (link === null) return { words: translator("mail")("failure.unreadable"), isFinal: true };
  const open = (words: string) => words.replaceAll(secretMark, link);
  const choosable = key.startsWith("notice ") || key.startsWith("digest ");
  try {
    await deliver({ key, address, subject, choosable, text: open(text), html: open(html) });
    return null;
  } catch (error) {
    return failureOf(error as Error);
  }
}
