import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { changedKeys, contestedKeys, formerly } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expirePlace } from "./cache.ts";
import { mayEditPlaces } from "./policy.ts";
import type { EditPlace, PlaceWords } from "./schema.ts";

/** Sets a place's words. Its address and where it lies stay as they are. */
export async function editPlace(actor: Actor, { id, start, words }: EditPlace): Promise<Edited<PlaceWords>> {
  if (!mayEditPlaces(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Place" WHERE id = ${id} FOR NO KEY UPDATE`;
    const present = await tx.place.findUnique({ where: { id }, select: { name: true, shortName: true, aliases: true, summary: true } });
    if (!present) throw new NotFound();

    const contested = contestedKeys(start, present, words);
    if (contested.length > 0) return { outcome: "stale", present, contested };
    const changed = changedKeys(present, words);
    if (changed.length === 0) return { outcome: "saved", words };

    await tx.place.update({ where: { id }, data: words });
    expirePlace(tx, id);
    await record(tx, actor, { action: "place.edited", subject: ["place", id], detail: formerly(present, changed) });
    return { outcome: "saved", words };
  });
}
