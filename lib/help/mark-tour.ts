import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { inTransaction } from "../transaction.ts";
import type { TourMark } from "./tour.ts";

/** Remembers what this person did, or that they put the list away. Doing it again changes nothing. */
export async function markTour(actor: Actor, mark: TourMark): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.tourMark.createMany({ data: { userId: actor.id, mark }, skipDuplicates: true });
    if (count > 0) await record(tx, actor, { action: "tour.marked", subject: ["User", actor.id], detail: { mark } });
  });
}

/** Brings the list back; what was done stays ticked. */
export async function bringTourBack(actor: Actor): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.tourMark.deleteMany({ where: { userId: actor.id, mark: "hidden" } });
    if (count > 0) await record(tx, actor, { action: "tour.brought-back", subject: ["User", actor.id] });
  });
}
