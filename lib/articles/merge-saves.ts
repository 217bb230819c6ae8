import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import type { LockedArticle } from "./lock-article.ts";

/** One person's saves within this time of the first are one entry of the history. */
const together = 5 * 60_000;

/** Whether the head makes way for the next save: its author goes on writing, and nothing has to lead back to it. */
export async function makesWay(tx: Tx, { head }: LockedArticle, actor: Actor, at: Date): Promise<boolean> {
  const age = at.getTime() - head.startedAt.getTime();
  if (head.createdById !== actor.id || age < 0 || age > together) return false;
  if (head.name !== null || head.restoredFromId !== null) return false;
  const none = { none: {} };
  const free = await tx.revision.count({
    where: { id: head.id, liveOf: { is: null }, publications: none, milestones: none, figures: none, venues: none, reviewSteps: none, emergencies: none, schedules: none },
  });
  const origins = await tx.revision.count({ where: { OR: [{ basedOnId: head.id }, { restoredFromId: head.id }] } });
  return free === 1 && origins === 0;
}
