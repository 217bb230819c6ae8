import { maySee } from "../articles/policy.ts";
import type { Tx } from "../db.ts";
import { aboutEvent, loadTold, nothing } from "./about.ts";
import { numberIn } from "./event.ts";
import type { Event } from "./event.ts";
import { actorsOf } from "./people.ts";
import { isTold, movesReviews, settles, settlesThread, told } from "./rules.ts";
import { moveReviews } from "./waits.ts";
import { settleNotices, writeNotice } from "./write.ts";

/**
 * Tells whom it concerns that something happened, in the transaction that puts it on record: whoever adds a use case has
 * nothing to call, and only rules.ts to look at.
 */
export async function tell(tx: Tx, event: Event): Promise<void> {
  const [kind, id] = event.subject;
  if (kind === "article") return tellOfArticle(tx, id, event);
  if (!isTold(event.action)) return;
  for (const { userId, kind: as } of told(event.action, event.actorId, { ...nothing, person: [id] }))
    await writeNotice(tx, { userId, kind: as, articleId: null, byId: event.actorId, at: event.at, detail: {} });
}

async function tellOfArticle(tx: Tx, articleId: number, event: Event): Promise<void> {
  const { action, actorId: byId, at } = event;
  const ending = settles[action];
  if (ending) await settleNotices(tx, { articleId, kinds: ending.kinds }, { byId, as: ending.as, at });
  await settleThread(tx, articleId, event);
  if (isTold(action)) await tellPeople(tx, articleId, event);
  if (action in movesReviews) await moveReviews(tx, articleId, event);
}

/** Of a notice that stands for several comments it is not known. */
async function settleThread(tx: Tx, articleId: number, event: Event): Promise<void> {
  const [as, threadId, byId] = [settlesThread[event.action], numberIn(event, "threadId"), event.actorId];
  if (!as || threadId === null) return;
  const ofThread = { articleId, kind: "comment", count: 1, settledAt: null, detail: { path: ["threadId"], equals: threadId } };
  await tx.notice.updateMany({ where: { ...ofThread, ...(as === "deleted" && { byId }) }, data: { settledAt: event.at, settledById: byId, settledAs: as } });
}

/** Whoever of them is in use, and may see it. */
async function tellPeople(tx: Tx, articleId: number, event: Event): Promise<void> {
  const article = await loadTold(tx, articleId);
  if (!article) return;
  const { about, detail } = await aboutEvent(tx, article, event);
  const telling = told(event.action, event.actorId, about);
  if (telling.length === 0) return;
  const seeing = (await actorsOf(tx, telling.map(({ userId }) => userId), event.at)).filter((actor) => maySee(actor, article));
  for (const { userId, kind } of telling) {
    if (seeing.some(({ id }) => id === userId)) await writeNotice(tx, { userId, kind, articleId, byId: event.actorId, at: event.at, detail });
  }
}
