import type { Actor } from "../auth/actor.ts";
import type { Db, Tx } from "../db.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { PlaceOption } from "./option.ts";
import { placeHref } from "./place.ts";
import type { EditablePlace, PlaceRow } from "./place.ts";
import { mayEditPlaces } from "./policy.ts";
import { placeTrail } from "./queries.ts";
import { spellings } from "./slug.ts";

/** Ids of places and of all that lies above them, further parents and theirs included. */
export async function placesAbove(tx: Tx | Db, ids: number[]): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE above AS (
      SELECT unnest(${ids}::int[]) AS id
      UNION
      SELECT edge.parent FROM above JOIN (
        SELECT id, "parentId" AS parent FROM "Place" WHERE "parentId" IS NOT NULL
        UNION ALL SELECT "placeId", "parentId" FROM "PlaceSecondaryParent"
      ) edge ON edge.id = above.id
    ) SELECT id FROM above ORDER BY id`;
  return rows.map((row) => row.id);
}

/** Every place to choose from, each below its parent. */
export async function placeOptions(): Promise<PlaceOption[]> {
  const rows = await db().place.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, parentId: true, kind: true, name: true, path: true, aliases: true },
  });
  const children = Map.groupBy(rows, (row) => row.parentId);
  const below = (parentId: number | null, trail: string[]): PlaceOption[] =>
    (children.get(parentId) ?? []).flatMap(({ id, kind, name, path, aliases }) => [
      { id, kind, name, path, aliases, trail },
      ...below(id, [...trail, name]),
    ]);
  return below(null, []);
}

/** The tree as a list, each place below its parent. */
export async function placesToEdit(actor: Actor): Promise<PlaceRow[]> {
  if (!mayEditPlaces(actor)) throw new NotAllowed();
  const rows = await db().place.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, parentId: true, kind: true, name: true, shortName: true, path: true, aliases: true },
  });
  const children = Map.groupBy(rows, (row) => row.parentId);
  const below = (parentId: number | null, trail: string[]): PlaceRow[] =>
    (children.get(parentId) ?? []).flatMap(({ id, kind, name, shortName, path, aliases }) => [
      { id, kind, name, aliases, href: placeHref(path), trail, search: [name, shortName ?? "", ...aliases].map(spellings).join(" ") },
      ...below(id, [...trail, name]),
    ]);
  return below(null, []);
}

export async function placeToEdit(actor: Actor, id: number): Promise<EditablePlace | null> {
  if (!mayEditPlaces(actor)) throw new NotAllowed();
  const select = { kind: true, path: true, name: true, shortName: true, aliases: true, summary: true };
  const place = await db().place.findUnique({ where: { id }, select });
  if (!place) return null;
  const { kind, path, ...words } = place;
  const above = (await placeTrail(path)).slice(0, -1);
  return { id, kind, words, href: placeHref(path), trail: above.map((one) => one.name) };
}
