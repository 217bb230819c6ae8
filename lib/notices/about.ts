import { subjectFields } from "../articles/in-sight.ts";
import { mayPublishUrgently } from "../articles/review/policy.ts";
import { reviewedTexts } from "../articles/review/load-texts.ts";
import { gapsIn } from "../articles/review/review.ts";
import type { Tx } from "../db.ts";
import { formatDate } from "../dates.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { isLate } from "../schedule/when.ts";
import { numberIn, wordsIn } from "./event.ts";
import type { Event } from "./event.ts";
import type { Detail } from "./notice.ts";
import { deskPeople } from "./people.ts";
import type { About } from "./rules.ts";

export const nothing: About = { authors: [], participants: [], answerable: [], planner: [], penHolder: [], person: [], isComplete: false, isLive: false, isUrgent: false, isLate: false };

const looked = {
  ...subjectFields,
  id: true,
  liveId: true,
  reviewSteps: { where: { act: "SUBMITTED" }, orderBy: { id: "desc" }, take: 1, select: { byId: true } },
} satisfies Prisma.ArticleSelect;
export type Told = Prisma.ArticleGetPayload<{ select: typeof looked }>;

/** The article as the rules see it: also what its policy looks at. */
export const loadTold = (tx: Tx, articleId: number): Promise<Told | null> => tx.article.findUnique({ where: { id: articleId }, select: looked });

/** What the rules and the words want to know of an event, as far as it has to do with it. */
export async function aboutEvent(tx: Tx, article: Told, event: Event): Promise<{ about: About; detail: Detail }> {
  const authors = [article.createdById, ...article.reviewSteps.map(({ byId }) => byId)];
  const known = { ...nothing, authors };
  const comment = wordsIn(event, "comment") || wordsIn(event, "reason");
  const [threadId, scheduleId, revisionId] = [numberIn(event, "threadId"), numberIn(event, "scheduleId"), numberIn(event, "revisionId")];
  if (threadId !== null) return { about: { ...known, participants: await participantsOf(tx, threadId) }, detail: { threadId } };
  if (scheduleId !== null) return ofPlan(tx, article, event, known, scheduleId);
  if (event.action === "article.pen-taken") return { about: { ...known, penHolder: [numberIn(event, "fromId") ?? 0] }, detail: {} };
  if ((event.action === "article.reviewed" || event.action === "article.proofread") && revisionId !== null) {
    const [read] = await reviewedTexts(tx, [revisionId]);
    return { about: { ...known, isComplete: read !== undefined && gapsIn(read.text).length === 0, isLive: article.liveId === revisionId }, detail: {} };
  }
  const isUrgent = wordsIn(event, "emergency") !== "";
  return { about: { ...known, isUrgent }, detail: comment === "" ? {} : { comment } };
}

async function participantsOf(tx: Tx, threadId: number): Promise<number[]> {
  return (await tx.comment.findMany({ where: { threadId }, distinct: ["createdById"], select: { createdById: true } })).map(({ createdById }) => createdById);
}

async function ofPlan(tx: Tx, article: Told, event: Event, known: About, scheduleId: number): Promise<{ about: About; detail: Detail }> {
  const { byId, at, kind, isUpdate, failure, settledAt } = await tx.schedule.findUniqueOrThrow({ where: { id: scheduleId } });
  const isFailed = event.action === "article.schedule-failed";
  const answerable = isFailed ? (await deskPeople(tx, event.at)).filter((actor) => mayPublishUrgently(actor, article)).map(({ id }) => id) : [];
  const plan = kind === "WITHDRAW" ? kind : isUpdate ? "UPDATE" : "PUBLISH";
  const doneAt = settledAt ?? event.at;
  return {
    about: { ...known, planner: [byId], answerable, isLate: isLate(at, doneAt) },
    detail: { plan, planned: formatDate(at), doneAt: formatDate(doneAt), ...(isFailed && { failure }) },
  };
}
