import { lockArticle } from "../articles/lock-article.ts";
import type { LockedArticle } from "../articles/lock-article.ts";
import { objectionsTo } from "../articles/readiness.ts";
import { objectionTo } from "../articles/withdraw.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { formatDate } from "../dates.ts";
import type { Tx } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { ScheduleKind } from "../generated/prisma/enums.ts";
import type { Issue } from "../issue.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { mayPlan } from "./policy.ts";
import type { PlanPublication, PlanWithdrawal } from "./schema.ts";
import { wakeAt } from "./wake.ts";
import { objectionToTime } from "./when.ts";

const t = translator("schedule");

/**
 * Has the text that the editor looked at go out at a time, in the place of what was planned before. What is written after
 * that stays behind. Answers what stands in the way.
 */
export async function planPublication(actor: Actor, { articleId, revisionId, at, note, correction = "" }: PlanPublication, now = new Date()): Promise<Issue[]> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayPlan(actor, article, "PUBLISH")) throw new NotAllowed();
    if (article.head.id !== revisionId) return [{ field: "at", message: t("stale") }];
    const isUpdate = article.state === "PUBLISHED";
    if (isUpdate && article.liveId === revisionId) return [{ field: "at", message: t("nothingNew") }];
    const issues = [...timeIssues(at, now), ...(await objectionsTo(tx, article, at, { note, correction }))];
    if (issues.length > 0) return issues;
    await set(tx, actor, article, "PUBLISH", { at, revisionId, note, correction, isUpdate, setAt: now });
    return [];
  });
}

/** 定时撤稿. Answers what stands in the way. */
export async function planWithdrawal(actor: Actor, { articleId, at, kind, reason, movedTo }: PlanWithdrawal, now = new Date()): Promise<Issue[]> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayPlan(actor, article, "WITHDRAW")) throw new NotAllowed();
    const target = kind === "MOVED" ? movedTo : "";
    const objection = kind === "MOVED" ? await objectionTo(tx, article, target) : null;
    const issues = [...timeIssues(at, now), ...(objection ? [{ field: "movedTo", message: objection }] : [])];
    if (issues.length > 0) return issues;
    await set(tx, actor, article, "WITHDRAW", { at, withdrawalKind: kind, reason, movedTo: target, setAt: now });
    return [];
  });
}

export function timeIssues(at: Date, now: Date): Issue[] {
  const objection = objectionToTime(at, now);
  return objection ? [{ field: "at", message: t(`objection.${objection}`) }] : [];
}

type Planned = Pick<Prisma.ScheduleUncheckedCreateInput, "revisionId" | "note" | "correction" | "isUpdate" | "withdrawalKind" | "reason" | "movedTo"> & { at: Date; setAt: Date };

/** The article is held, so that of each kind one waits at most. */
async function set(tx: Tx, actor: Actor, { id: articleId }: LockedArticle, kind: ScheduleKind, planned: Planned): Promise<void> {
  const before = await tx.schedule.findFirst({ where: { articleId, kind, state: "WAITING" }, select: { id: true } });
  const data = { ...planned, byId: actor.id };
  const { id: scheduleId } = before
    ? await tx.schedule.update({ where: { id: before.id }, data, select: { id: true } })
    : await tx.schedule.create({ data: { ...data, articleId, kind }, select: { id: true } });
  await wakeAt(tx, scheduleId, planned.at);
  const { revisionId = null, note = "", correction = "", reason = "" } = planned;
  const action = before ? "article.schedule-changed" : "article.scheduled";
  await record(tx, actor, { action, subject: ["article", articleId], detail: { scheduleId, kind, planned: formatDate(planned.at), revisionId, note, correction, reason } });
}
