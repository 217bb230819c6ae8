import { citationFields, sourcesOf } from "../citations/queries.ts";
import type { Cited } from "../citations/queries.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { initiativeTag } from "../initiatives/cache.ts";
import { initiativeHref } from "../initiatives/initiative.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag } from "../places/cache.ts";
import { placeHref } from "../places/place.ts";
import { initiativeVenuesTag, venuesTag } from "./cache.ts";
import type { Venue } from "./venue.ts";

const fields = {
  id: true, name: true, address: true, hours: true, phone: true, ...citationFields,
  place: { select: { id: true, name: true, path: true } },
  initiative: { select: { id: true, name: true, slug: true } },
} satisfies Prisma.VenueSelect;
type Row = Prisma.VenueGetPayload<{ select: typeof fields }>;

const order = [{ place: { path: "asc" } }, { id: "asc" }] satisfies Prisma.VenueOrderByWithRelationInput[];

/** Where residents of these places can go. */
export async function venuesOf(placeIds: number[]): Promise<Venue[]> {
  madeOf(...placeIds.map(venuesTag));
  return toVenues(await db().venue.findMany({ where: { placeId: { in: placeIds } }, orderBy: order, select: fields }));
}

export async function venuesOfInitiative(initiativeId: number): Promise<Venue[]> {
  madeOf(initiativeVenuesTag(initiativeId));
  return toVenues(await db().venue.findMany({ where: { initiativeId }, orderBy: order, select: fields }));
}

/** A venue is there to be gone to also when no report tells of it. */
async function toVenues(rows: Row[]): Promise<Venue[]> {
  const sources = await sourcesOf(rows.filter(isCited));
  return rows.map((row) => {
    const { id, name, address, hours, phone, place, initiative } = row;
    madeOf(placeTag(place.id), ...(initiative ? [initiativeTag(initiative.id)] : []));
    return {
      id, name, address, hours, phone,
      place: { name: place.name, href: placeHref(place.path) },
      initiative: initiative && { name: initiative.name, href: initiativeHref(initiative.slug) },
      source: (isCited(row) && sources.get(row)) || null,
    };
  });
}

const isCited = (row: Row): row is Row & Cited => row.article !== null;
