import type { Actor } from "../auth/actor.ts";
import { citationFields, deskSourcesOf } from "../citations/queries.ts";
import type { Cited } from "../citations/queries.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { mayEditInitiatives } from "../initiatives/policy.ts";
import type { DeskVenue } from "./venue.ts";
import { venueFields, venueWords } from "./words.ts";

/** The venues of an initiative, or those that are a place's own. */
export async function venuesToEdit(actor: Actor, of: { initiativeId: number } | { placeId: number; initiativeId: null }): Promise<DeskVenue[]> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  const select = { id: true, ...venueFields, ...citationFields, place: { select: { name: true } } };
  const rows = await db().venue.findMany({ where: of, orderBy: { id: "asc" }, select });
  const isCited = (row: (typeof rows)[number]): row is (typeof rows)[number] & Cited => row.article !== null;
  const sources = await deskSourcesOf(rows.filter(isCited));
  return rows.map((row) => ({ id: row.id, place: row.place.name, words: venueWords(row), source: (isCited(row) && sources.get(row)) || null }));
}
