import { db } from "../db.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag } from "../places/cache.ts";
import { placeHref } from "../places/place.ts";
import { organisationsTag } from "./cache.ts";
import type { Organisation } from "./organisation.ts";

/** Whom residents can call, in the order of the places asked for. */
export async function organisationsOf(placeIds: number[]): Promise<Organisation[]> {
  madeOf(...placeIds.map(organisationsTag));
  const rows = await db().organisation.findMany({
    where: { placeId: { in: placeIds } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, name: true, phone: true, address: true, hours: true, place: { select: { id: true, name: true, shortName: true, path: true } } },
  });
  madeOf(...rows.map(({ place }) => placeTag(place.id)));
  return rows
    .sort((a, b) => placeIds.indexOf(a.place.id) - placeIds.indexOf(b.place.id))
    .map(({ place: { id, name, shortName, path }, ...row }) => ({ ...row, place: { id, name: shortName ?? name, href: placeHref(path) } }));
}
