import { reviewedTexts } from "../articles/review/load-texts.ts";
import { signing, stepsOf } from "../articles/review/review.ts";
import type { ReviewedText } from "../articles/review/review.ts";
import { stepName } from "../articles/review/view.ts";
import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { translator } from "../messages/index.ts";
import type { Event } from "./event.ts";
import type { Ending } from "./notice.ts";
import { deskPeople } from "./people.ts";
import { movesReviews } from "./rules.ts";
import { settleNotices, writeNotice } from "./write.ts";

const t = translator("notices");

/** What this person may sign of a text now, in words; empty where it is nothing. */
export function stepsFor(actor: Actor, text: ReviewedText): string {
  const signable = stepsOf(text).flatMap((step) => {
    const result = signing(actor, text, step);
    return "as" in result ? [{ step, standsInFor: result.as.standsInFor }] : [];
  });
  return signable.map(({ step, standsInFor }) => (standsInFor ? t("inPlaceOf", { name: standsInFor.name }) : "") + stepName(step)).join("、");
}

const looked = {
  headId: true, submittedAt: true,
  reviewSteps: { where: { act: "SUBMITTED" }, orderBy: { id: "desc" }, take: 1, select: { byId: true, comment: true } },
  emergencies: { where: { settledAt: null }, orderBy: { id: "desc" }, take: 1, select: { revisionId: true, byId: true, reason: true } },
} satisfies Prisma.ArticleSelect;

/** A text that waits for signatures: who brought that about, and what they said of it. */
type Waiting = { kind: "review" | "emergency"; revisionId: number; byId: number; comment: string };

/** Whose turn it is to sign after this: they are told, and whoever's turn is over reads that it is. */
export async function moveReviews(tx: Tx, articleId: number, event: Event): Promise<void> {
  const as = movesReviews[event.action];
  if (!as) return;
  const article = await tx.article.findUnique({ where: { id: articleId }, select: looked });
  // A save changes nothing of what readers see: most end here.
  if (!article || (as === "changed" && article.submittedAt === null)) return;
  const waiting = waitingIn(article);
  const texts = await reviewedTexts(tx, waiting.map(({ revisionId }) => revisionId));
  const people = texts.length > 0 ? await deskPeople(tx, event.at) : [];
  for (const kind of ["review", "emergency"] as const) {
    const one = waiting.find((each) => each.kind === kind);
    const text = texts.find((each) => each.text.revisionId === one?.revisionId)?.text;
    const turns = text ? people.map((actor): Turn => ({ userId: actor.id, steps: stepsFor(actor, text) })).filter(({ steps }) => steps !== "") : [];
    await tellTurns(tx, { articleId, kind, event, as, byId: one?.byId ?? null, comment: one?.comment ?? "" }, turns);
  }
}

function waitingIn({ headId, submittedAt, reviewSteps: [handedIn], emergencies: [owed] }: Prisma.ArticleGetPayload<{ select: typeof looked }>): Waiting[] {
  const review = submittedAt && headId !== null && handedIn ? [{ kind: "review" as const, revisionId: headId, ...handedIn }] : [];
  const emergency = owed ? [{ kind: "emergency" as const, revisionId: owed.revisionId, byId: owed.byId, comment: owed.reason }] : [];
  return [...review, ...emergency];
}

type Turn = { userId: number; steps: string };
type About = { articleId: number; kind: "review" | "emergency"; event: Event; as: Ending; byId: number | null; comment: string };

async function tellTurns(tx: Tx, { articleId, kind, event: { actorId, at }, as, byId, comment }: About, turns: Turn[]): Promise<void> {
  const open = await tx.notice.findMany({ where: { articleId, kind, settledAt: null }, select: { id: true, userId: true } });
  const over = open.map(({ userId }) => userId).filter((userId) => !turns.some((turn) => turn.userId === userId));
  if (over.length > 0) await settleNotices(tx, { articleId, kinds: [kind], userIds: over }, { byId: actorId, as, at });
  for (const { userId, steps } of turns) {
    const detail = { steps, comment };
    const known = open.find((one) => one.userId === userId);
    if (known) await tx.notice.update({ where: { id: known.id }, data: { detail } });
    else if (userId !== actorId) await writeNotice(tx, { userId, kind, articleId, byId, at, detail });
  }
}
