import type { Actor } from "../../auth/actor.ts";
import type { Tx } from "../../db.ts";
import { gapsIn } from "./review.ts";
import type { ReviewedText } from "./review.ts";

/** Puts an emergency publication on the list of what is still to be signed. */
export async function oweReviews(tx: Tx, actor: Actor, text: ReviewedText, { articleId, ...broken }: { articleId: number; reason: string; embargoUntil: Date | null; at: Date }): Promise<void> {
  const { revisionId, needs } = text;
  await tx.emergencyPublication.create({
    data: { articleId, revisionId, byId: actor.id, ...broken, reviews: needs.REVIEWED, proofreadings: needs.PROOFREAD },
  });
}

/** A text with all the signatures that were owed takes its article from that list. */
export async function settleIfReviewed(tx: Tx, articleId: number, text: ReviewedText, at: Date): Promise<void> {
  const owed = await tx.emergencyPublication.findFirst({ where: { articleId, settledAt: null }, orderBy: { id: "desc" } });
  if (!owed || gapsIn({ ...text, needs: { REVIEWED: owed.reviews, PROOFREAD: owed.proofreadings } }).length > 0) return;
  await tx.emergencyPublication.updateMany({ where: { articleId, settledAt: null }, data: { settledAt: at } });
}
