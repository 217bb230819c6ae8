import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { mayEditInitiative, mayEditInitiatives } from "../initiatives/policy.ts";
import { changedKeys } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expireVenues } from "./cache.ts";
import type { RemoveVenue } from "./schema.ts";
import { venueFields, venueWords } from "./words.ts";

/** Removes a venue that is still as the person saw it. Answers false where it is not. */
export async function removeVenue(actor: Actor, { initiativeId, id, start }: RemoveVenue): Promise<boolean> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Venue" WHERE id = ${id} FOR UPDATE`;
    const row = await tx.venue.findFirst({ where: { id, initiativeId }, select: { ...venueFields, initiative: { select: { placeId: true } } } });
    if (!row) throw new NotFound();
    if (!mayEditInitiative(actor, row.initiative ?? row)) throw new NotAllowed();
    const present = venueWords(row);
    if (changedKeys(present, start).length > 0) return false;
    await tx.venue.delete({ where: { id } });
    expireVenues(tx, [{ placeId: row.placeId, initiativeId }]);
    await record(tx, actor, { action: "venue.removed", subject: ["venue", id], detail: { initiativeId, ...present } });
    return true;
  });
}
