import type { Actor } from "../../auth/actor.ts";
import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { inSightOf } from "../in-sight.ts";
import { reviewedTexts } from "./load-texts.ts";
import type { ReviewedText } from "./review.ts";
import { gapsIn, signing, stepsOf } from "./review.ts";
import type { OwedRow, ReviewDesk, ReviewRow } from "./view.ts";

/** As many of each as anybody can look through. */
const most = 100;
const shown = {
  id: true, headId: true, submittedAt: true,
  head: { select: { title: true, channel: { select: { name: true } } } },
  reviewSteps: { where: { act: { in: ["SUBMITTED", "SENT_BACK"] } }, orderBy: { id: "desc" }, take: 1, select: { act: true, byId: true, at: true, comment: true, by: { select: { name: true } } } },
} satisfies Prisma.ArticleSelect;

/** What waits for this person's signature, what they handed in themselves, and what is owed since an emergency. */
export async function reviewDesk(actor: Actor): Promise<ReviewDesk> {
  const [handedIn, owed, own] = [await submitted(actor), await owedReviews(actor), await ownSubmissions(actor)];
  const texts = await textsById(handedIn.map(({ headId }) => headId ?? 0));
  const waiting = handedIn.flatMap((row) => rowOf(row, texts.get(row.headId ?? 0), actor));
  const urgent = owed.filter(({ steps }) => steps.length > 0);
  return { waiting: [...urgent, ...waiting.filter(({ steps }) => steps.length > 0)], own, owed };
}

function submitted(actor: Actor) {
  return db().article.findMany({ where: { AND: [{ submittedAt: { not: null } }, inSightOf(actor)] }, orderBy: { submittedAt: "asc" }, take: most, select: shown });
}

type Row = Awaited<ReturnType<typeof submitted>>[number];

async function textsById(ids: number[]): Promise<Map<number, ReviewedText>> {
  return new Map((await reviewedTexts(db(), ids)).map(({ text }) => [text.revisionId, text]));
}

/** `steps`: with an actor those that they may sign now, else those that are missing. */
function rowOf({ id, head, reviewSteps: [last] }: Row, text: ReviewedText | undefined, actor?: Actor): ReviewRow[] {
  if (!text || !last) return [];
  const steps = actor ? signable(actor, text) : gapsIn(text);
  const note = last.act === "SENT_BACK" ? last.comment : "";
  return [{ articleId: id, title: head?.title ?? "", channel: head?.channel?.name ?? "", by: last.by.name, at: last.at.toISOString(), steps, note, isOwed: false }];
}

const signable = (actor: Actor, text: ReviewedText) => stepsOf(text).filter((step) => "as" in signing(actor, text, step));

/** Handed in by this person last, whether it waits or has come back. */
async function ownSubmissions(actor: Actor): Promise<ReviewRow[]> {
  const touched = await db().reviewStep.findMany({ where: { byId: actor.id, act: "SUBMITTED" }, distinct: ["articleId"], orderBy: { id: "desc" }, take: most, select: { articleId: true } });
  const rows = await db().article.findMany({ where: { AND: [{ id: { in: touched.map(({ articleId }) => articleId) } }, inSightOf(actor)] }, orderBy: { updatedAt: "desc" }, select: shown });
  const open = rows.filter(({ submittedAt, reviewSteps: [last] }) => submittedAt !== null || last?.act === "SENT_BACK");
  const texts = await textsById(open.map(({ headId }) => headId ?? 0));
  return open.flatMap((row) => rowOf(row, texts.get(row.headId ?? 0)));
}

/** 待补签: shown to readers before they were reviewed, the oldest first. `steps` are those that this person may sign. */
export async function owedReviews(actor: Actor): Promise<OwedRow[]> {
  const all = await db().emergencyPublication.findMany({
    where: { settledAt: null, article: inSightOf(actor) },
    orderBy: { id: "asc" },
    take: most,
    select: { articleId: true, revisionId: true, at: true, reason: true, by: { select: { name: true } }, revision: { select: { title: true, channel: { select: { name: true } } } } },
  });
  // Of several of one article the newest is what readers saw last.
  const newest = [...new Map(all.map((one) => [one.articleId, one])).values()];
  const texts = await textsById(newest.map(({ revisionId }) => revisionId));
  return newest.flatMap(({ articleId, revisionId, at, reason, by, revision }) => {
    const text = texts.get(revisionId);
    if (!text) return [];
    const facts = { articleId, title: revision.title, channel: revision.channel?.name ?? "", by: by.name, at: at.toISOString(), note: reason, isOwed: true };
    return [{ ...facts, steps: signable(actor, text), missing: gapsIn(text) }];
  });
}
