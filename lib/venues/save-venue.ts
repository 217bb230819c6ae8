import { record } from "../audit/record.ts";
import type { Actor } from "../auth/actor.ts";
import { findQuote } from "../citations/editor-queries.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { mayEditInitiative, mayEditInitiatives } from "../initiatives/policy.ts";
import type { Issue } from "../issue.ts";
import { changedKeys, contestedKeys, formerly } from "../structure/words.ts";
import type { Edited } from "../structure/words.ts";
import { inTransaction } from "../transaction.ts";
import { expireVenues } from "./cache.ts";
import type { SaveVenue, VenueWords } from "./schema.ts";
import { venueFields, venueWords } from "./words.ts";

const uncited = { articleId: null, quote: "", quotedFromId: null };

/** Adds a venue to an initiative or to a place alone, or edits one. It may do without a report; one that it names has to say so. */
export async function saveVenue(actor: Actor, { initiativeId, id, start, words }: SaveVenue): Promise<Edited<VenueWords> | { outcome: "refused"; issues: Issue[] }> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return inTransaction(async (tx) => {
    const initiative = await lock(tx, id, initiativeId);
    const row = id === null ? null : await tx.venue.findFirst({ where: { id, initiativeId }, select: venueFields });
    const place = await tx.place.findUnique({ where: { id: words.placeId ?? 0 }, select: { id: true } });
    if (!place || (id !== null && !row)) throw new NotFound();
    const placeIds = initiative ? [initiative.placeId] : [place.id, row?.placeId ?? place.id];
    if (!placeIds.every((placeId) => mayEditInitiative(actor, { placeId }))) throw new NotAllowed();
    const present = row && venueWords(row);
    const contested = present ? contestedKeys(start ?? present, present, words) : [];
    if (present && contested.length > 0) return { outcome: "stale", present, contested };
    const citation = words.articleId === null ? uncited : await findQuote(tx, words);
    if ("issues" in citation) return { outcome: "refused", issues: citation.issues };

    const changed = present ? changedKeys(present, words) : [];
    if (present && changed.length === 0) return { outcome: "saved", words };
    const data = { ...words, placeId: place.id, ...citation };
    const saved = id === null ? await tx.venue.create({ data: { ...data, initiativeId } }) : await tx.venue.update({ where: { id }, data });
    expireVenues(tx, [saved.placeId, row?.placeId ?? saved.placeId].map((placeId) => ({ placeId, initiativeId })));
    const detail = present ? formerly(present, changed) : { name: words.name, placeId: place.id };
    await record(tx, actor, { action: present ? "venue.edited" : "venue.added", subject: ["venue", saved.id], detail });
    return { outcome: "saved", words };
  });
}

/** Answers the initiative that it belongs to, if any: whoever keeps that keeps its venues, wherever they stand. */
async function lock(tx: Tx, id: number | null, initiativeId: number | null): Promise<{ placeId: number } | null> {
  if (id !== null) await tx.$queryRaw`SELECT id FROM "Venue" WHERE id = ${id} FOR NO KEY UPDATE`;
  if (initiativeId === null) return null;
  const initiative = await tx.initiative.findUnique({ where: { id: initiativeId }, select: { placeId: true } });
  if (!initiative) throw new NotFound();
  return initiative;
}
