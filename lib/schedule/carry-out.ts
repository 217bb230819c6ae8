import { addCorrection } from "../articles/correct.ts";
import { mayCorrect } from "../articles/policy.ts";
import { publishWithin } from "../articles/publish.ts";
import type { LockedArticle } from "../articles/lock-article.ts";
import { lockArticle } from "../articles/lock-article.ts";
import { withdrawWithin } from "../articles/withdraw.ts";
import { record } from "../audit/record.ts";
import { actorFields, asActing } from "../auth/actor-of.ts";
import type { Actor } from "../auth/actor.ts";
import { formatDate } from "../dates.ts";
import { db } from "../db.ts";
import type { Tx } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { Schedule } from "../generated/prisma/client.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { overtaken } from "./schedule.ts";

const t = translator("schedule");

/** Whatever is due, the earliest first. One that goes wrong is tried again with the next. */
export async function carryOutDue(now = new Date()): Promise<void> {
  const due = await db().schedule.findMany({ where: { state: "WAITING", at: { lte: now } }, orderBy: [{ at: "asc" }, { id: "asc" }], select: { id: true } });
  for (const { id } of due) await carryOut(id, now).catch((error: unknown) => console.error(`Schedule ${id}:`, error));
}

/**
 * Does what was planned, with the rights that whoever planned it has by now; where it cannot be, the desk reads why.
 * Any number of processes may be told to at once: nothing changes a schedule without holding its article, and the second finds it settled.
 */
export async function carryOut(scheduleId: number, now = new Date()): Promise<void> {
  const planned = await db().schedule.findUnique({ where: { id: scheduleId, state: "WAITING" }, select: { articleId: true } });
  if (!planned) return;
  await inTransaction(async (tx) => {
    const article = await lockArticle(tx, planned.articleId);
    const schedule = await tx.schedule.findUnique({ where: { id: scheduleId } });
    if (schedule?.state !== "WAITING" || schedule.at > now) return;
    const failure = await attempt(tx, schedule, article, now);
    await tx.schedule.update({ where: { id: scheduleId }, data: { state: failure === null ? "DONE" : "FAILED", settledAt: now, failure: failure ?? "" } });
    await record(tx, null, {
      action: failure === null ? "article.schedule-done" : "article.schedule-failed",
      subject: ["article", article.id],
      detail: { scheduleId, kind: schedule.kind, planned: formatDate(schedule.at), ...(failure === null ? {} : { failure }) },
    });
  });
}

/** Null where it is done, else why it is not; then nothing was changed. */
async function attempt(tx: Tx, schedule: Schedule, article: LockedArticle, now: Date): Promise<string | null> {
  const { deactivatedAt, ...person } = await tx.user.findUniqueOrThrow({ where: { id: schedule.byId }, select: { ...actorFields(now), deactivatedAt: true } });
  if (deactivatedAt) return t("failure.deactivated", { name: person.name });
  const actor = await asActing(tx, person);
  try {
    return schedule.kind === "PUBLISH" ? await showText(tx, actor, schedule, article, now) : await takeAway(tx, actor, schedule, article, now);
  } catch (error) {
    if (error instanceof NotAllowed) return t("failure.notAllowed", { name: person.name });
    throw error;
  }
}

async function showText(tx: Tx, actor: Actor, { revisionId, isUpdate, note, correction, setAt }: Schedule, article: LockedArticle, now: Date): Promise<string | null> {
  if (revisionId === null) throw new Error("A publication is planned without its text.");
  const publishedSince = (await tx.publication.count({ where: { articleId: article.id, at: { gte: setAt } } })) > 0;
  const met = overtaken({ revisionId, isUpdate }, { ...article, publishedSince });
  if (met !== null && met !== "shown") return t(`failure.${met}`);
  if (met === "shown") {
    if (correction !== "" && !mayCorrect(actor, article)) throw new NotAllowed();
    if (correction !== "") await addCorrection(tx, actor, { articleId: article.id, text: correction, at: now });
    return null;
  }
  const result = await publishWithin(tx, actor, { articleId: article.id, revisionId, note, correction }, { now, planned: true });
  return result.outcome === "incomplete" ? result.issues.map(({ message }) => message).join("") : null;
}

async function takeAway(tx: Tx, actor: Actor, { withdrawalKind, reason, movedTo }: Schedule, article: LockedArticle, now: Date): Promise<string | null> {
  if (withdrawalKind === null) throw new Error("A withdrawal is planned without saying how.");
  if (article.state === "WITHDRAWN") return t("failure.withdrawn");
  const issues = await withdrawWithin(tx, actor, { articleId: article.id, kind: withdrawalKind, reason, movedTo }, now);
  return issues.length === 0 ? null : issues.map(({ message }) => message).join("");
}
