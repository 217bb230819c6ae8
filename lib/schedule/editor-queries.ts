import { seen } from "../articles/editor-queries.ts";
import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { mayCancel, mayPlan, maySetEmbargo } from "./policy.ts";
import type { ArticleSchedules, ScheduleBadge, Settled, Waiting } from "./schedule.ts";
import { isLate } from "./when.ts";

const shown = { by: { select: { name: true } } } satisfies Prisma.ScheduleInclude;
type Row = Prisma.ScheduleGetPayload<{ include: typeof shown }>;
/** For how long the desk is told of what was done late. */
const recently = 7 * 86_400_000;

/** What is planned with an article, and what came of the last plan. */
export async function schedulesOf(actor: Actor, articleId: number): Promise<ArticleSchedules> {
  const article = await seen(actor, articleId);
  const rows = await db().schedule.findMany({ where: { articleId, state: { not: "CANCELLED" } }, orderBy: { id: "desc" }, take: 10, include: shown });
  const waiting = (kind: Row["kind"]): Waiting | null => {
    const row = rows.find((one) => one.kind === kind && one.state === "WAITING");
    if (!row) return null;
    const { id, at, by, revisionId, isUpdate, note, correction, withdrawalKind, reason, movedTo } = row;
    return {
      id, kind, revisionId, isUpdate, note, correction,
      at: at.toISOString(),
      by: by.name,
      isOlder: revisionId !== null && revisionId !== article.head.id,
      withdrawal: withdrawalKind && { kind: withdrawalKind, reason, movedTo },
      mayChange: mayPlan(actor, article, kind),
      mayCancel: mayCancel(actor, article, kind),
    };
  };
  return {
    articleId,
    headId: article.head.id,
    publish: waiting("PUBLISH"),
    withdraw: waiting("WITHDRAW"),
    settled: settledOf(lastOf(rows), article.publications[0]?.at ?? null),
    embargoUntil: article.embargoUntil && article.embargoUntil > new Date() ? article.embargoUntil.toISOString() : null,
    may: { publish: mayPlan(actor, article, "PUBLISH"), embargo: maySetEmbargo(actor, article) },
  };
}

/** The newest that waits no more; none where the same was planned anew after it. The newest come first. */
function lastOf<R extends Pick<Row, "kind" | "state">>(rows: R[]): R | undefined {
  const last = rows.find(({ state }) => state !== "WAITING");
  return last && rows.slice(0, rows.indexOf(last)).some(({ kind }) => kind === last.kind) ? undefined : last;
}

/** A failure is told of until something was published after it. */
function settledOf(row: Pick<Row, "kind" | "state" | "at" | "settledAt" | "failure"> | undefined, publishedAt: Date | null): Settled | null {
  if (!row?.settledAt) return null;
  const { kind, at, settledAt, failure } = row;
  const failed = row.state === "FAILED" && !(publishedAt && publishedAt > settledAt);
  const late = row.state === "DONE" && isLate(at, settledAt) && Date.now() - settledAt.getTime() < recently;
  return failed || late ? { kind, planned: at.toISOString(), at: settledAt.toISOString(), failure: failed ? failure : null } : null;
}

/** What the list of articles says of each: what waits, or how the last went wrong. */
export async function scheduleBadges(articleIds: number[]): Promise<Map<number, ScheduleBadge[]>> {
  const rows = await db().schedule.findMany({
    where: { articleId: { in: articleIds }, state: { not: "CANCELLED" } },
    orderBy: { id: "desc" },
    include: { article: { select: { publications: { orderBy: { id: "desc" }, take: 1, select: { at: true } } } } },
  });
  return new Map([...Map.groupBy(rows, ({ articleId }) => articleId)].map(([articleId, all]) => [articleId, badgesOf(all)]));
}

type Listed = Prisma.ScheduleGetPayload<object> & { article: { publications: { at: Date }[] } };

function badgesOf(rows: Listed[]): ScheduleBadge[] {
  const waiting = rows.filter(({ state }) => state === "WAITING").map(({ kind, at }): ScheduleBadge => ({ kind, at: at.toISOString(), state: "waiting", doneAt: null }));
  const last = lastOf(rows);
  const settled = settledOf(last, last?.article.publications[0]?.at ?? null);
  return settled ? [...waiting, { kind: settled.kind, at: settled.planned, state: settled.failure === null ? "late" : "failed", doneAt: settled.at }] : waiting;
}
