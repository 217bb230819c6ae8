import type { ActionState } from "../action-state.ts";
import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { mayEditChannels } from "./policy.ts";
import type { ChannelReviews } from "./schema.ts";

/** How many reviews and proofreadings its texts need from now on. What readers see already stays. */
export async function setReviews(actor: Actor, { id, reviews, proofreadings }: ChannelReviews): Promise<ActionState> {
  if (!mayEditChannels(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Channel" WHERE id = ${id} FOR NO KEY UPDATE`;
    const before = await tx.channel.findUnique({ where: { id }, select: { reviews: true, proofreadings: true } });
    if (!before) throw new NotFound();
    if (before.reviews === reviews && before.proofreadings === proofreadings) return { ok: true, value: undefined };
    await tx.channel.update({ where: { id }, data: { reviews, proofreadings } });
    await record(tx, actor, { action: "channel.reviews-set", subject: ["channel", id], detail: { reviews, proofreadings, from: `${before.reviews}/${before.proofreadings}` } });
    return { ok: true, value: undefined };
  });
}
