import { lockArticle, withText } from "../articles/lock-article.ts";
import type { LockedArticle } from "../articles/lock-article.ts";
import { objectionsTo } from "../articles/readiness.ts";
import { untold } from "../articles/tell-readers.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { formatDate } from "../dates.ts";
import { db } from "../db.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import type { Schedule } from "../generated/prisma/client.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { timeIssues } from "./plan.ts";
import { mayCancel, mayPlan } from "./policy.ts";
import type { ChangeTime, ChangeTold } from "./schema.ts";
import { wakeAt } from "./wake.ts";

const t = translator("schedule");
const settled: Issue[] = [{ field: "at", message: t("settled") }];

/** The same at another time; from now on in the name of whoever changed it. Answers what stands in the way. */
export async function changeTime(actor: Actor, { scheduleId, at }: ChangeTime, now = new Date()): Promise<Issue[]> {
  const articleId = await articleOf(scheduleId);
  return inTransaction(async (tx) => {
    const { article, schedule } = await hold(tx, articleId, scheduleId);
    if (!mayPlan(actor, article, schedule.kind)) throw new NotAllowed();
    if (schedule.state !== "WAITING") return settled;
    const objections = schedule.revisionId === null ? [] : await objectionsTo(tx, await withText(tx, article, schedule.revisionId), at, schedule);
    const issues = [...timeIssues(at, now), ...objections];
    if (issues.length > 0) return issues;
    await tx.schedule.update({ where: { id: scheduleId }, data: { at, byId: actor.id } });
    await wakeAt(tx, scheduleId, at);
    const detail = { scheduleId, kind: schedule.kind, before: formatDate(schedule.at), planned: formatDate(at) };
    await record(tx, actor, { action: "article.schedule-changed", subject: ["article", articleId], detail });
    return [];
  });
}

/** What readers will be told of a planned update; from now on in the name of whoever changed it. Answers what stands in the way. */
export async function changeTold(actor: Actor, { scheduleId, note, correction, start }: ChangeTold): Promise<Issue[]> {
  const articleId = await articleOf(scheduleId);
  return inTransaction(async (tx) => {
    const { article, schedule } = await hold(tx, articleId, scheduleId);
    if (!mayPlan(actor, article, schedule.kind)) throw new NotAllowed();
    if (schedule.state !== "WAITING" || schedule.revisionId === null) return settled;
    if (schedule.note !== start.note || schedule.correction !== start.correction) return [{ field: "note", message: t("toldStale") }];
    const issues = await untold(tx, await withText(tx, article, schedule.revisionId), { note, correction });
    if (issues.length > 0) return issues;
    await tx.schedule.update({ where: { id: scheduleId }, data: { note, correction, byId: actor.id } });
    await record(tx, actor, { action: "article.schedule-changed", subject: ["article", articleId], detail: { scheduleId, kind: schedule.kind, note, correction } });
    return [];
  });
}

export async function cancel(actor: Actor, scheduleId: number, now = new Date()): Promise<Issue[]> {
  const articleId = await articleOf(scheduleId);
  return inTransaction(async (tx) => {
    const { article, schedule } = await hold(tx, articleId, scheduleId);
    if (!mayCancel(actor, article, schedule.kind)) throw new NotAllowed();
    if (schedule.state !== "WAITING") return schedule.state === "CANCELLED" ? [] : settled;
    await tx.schedule.update({ where: { id: scheduleId }, data: { state: "CANCELLED", settledAt: now } });
    const detail = { scheduleId, kind: schedule.kind, planned: formatDate(schedule.at) };
    await record(tx, actor, { action: "article.schedule-cancelled", subject: ["article", articleId], detail });
    return [];
  });
}

async function articleOf(scheduleId: number): Promise<number> {
  const schedule = await db().schedule.findUnique({ where: { id: scheduleId }, select: { articleId: true } });
  if (!schedule) throw new NotFound(`schedule ${scheduleId}`);
  return schedule.articleId;
}

/** What is read of a schedule while its article is held stays true. */
async function hold(tx: Tx, articleId: number, scheduleId: number): Promise<{ article: LockedArticle; schedule: Schedule }> {
  const article = await lockArticle(tx, articleId);
  return { article, schedule: await tx.schedule.findUniqueOrThrow({ where: { id: scheduleId } }) };
}
