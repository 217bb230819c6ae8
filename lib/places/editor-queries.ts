import type { Db, Tx } from "../db.ts";
import { db } from "../db.ts";
import type { PlaceOption } from "./option.ts";

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
