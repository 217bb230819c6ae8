import { db } from "../db.ts";
import type { Db, Tx } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag, placesTag } from "./cache.ts";
import { placeHref } from "./place.ts";
import type { PlaceLink, PlaceNode, PlaceView } from "./place.ts";

const order = [{ position: "asc" }, { id: "asc" }] satisfies Prisma.PlaceOrderByWithRelationInput[];
const fields = { id: true, name: true, shortName: true, path: true, kind: true, summary: true } satisfies Prisma.PlaceSelect;
type Row = Prisma.PlaceGetPayload<{ select: typeof fields }>;
function link({ id, name, shortName, path, kind }: Omit<Row, "summary">): PlaceLink {
  madeOf(placeTag(id));
  return { id, name, short: shortName ?? name, kind, href: placeHref(path) };
}

export async function placeAt(path: string): Promise<PlaceView | null> {
  madeOf(placesTag);
  const place = await db().place.findUnique({
    where: { path },
    select: {
      ...fields, aliases: true, parentId: true,
      children: { orderBy: order, select: fields },
      secondaryChildren: { orderBy: { placeId: "asc" }, select: { place: { select: fields } } },
      secondaryParents: { orderBy: { parentId: "asc" }, select: { parent: { select: fields } } },
    },
  });
  if (!place) return null;
  const further = place.secondaryParents.map(({ parent }) => parent);
  const [trail, neighbours] = await Promise.all([placeTrail(path), placesBeside(place, further.map(({ id }) => id))]);
  const children = [...place.children, ...place.secondaryChildren.map((row) => row.place)];
  return {
    ...link(place),
    summary: place.summary,
    aliases: place.aliases,
    trail,
    children: children.map((child) => ({ ...link(child), summary: child.summary })),
    neighbours: neighbours.map(link),
    alsoUnder: further.map(link),
  };
}

/** Those below the same parent first; below others, as below it by tie alone, only places of the same kind are neighbours. */
async function placesBeside({ id, kind, parentId }: { id: number; kind: Row["kind"]; parentId: number | null }, further: number[]): Promise<Row[]> {
  if (parentId === null) return [];
  const tied = { secondaryParents: { some: { parentId: { in: [parentId, ...further] } } } };
  const rows = await db().place.findMany({
    where: { id: { not: id }, OR: [{ parentId }, { kind, parentId: { in: further } }, { kind, ...tied }] },
    orderBy: order,
    select: { ...fields, parentId: true },
  });
  return rows.sort((one, other) => Number(other.parentId === parentId) - Number(one.parentId === parentId));
}

/** From the root down to the place itself. */
export async function placeTrail(path: string): Promise<PlaceLink[]> {
  madeOf(placesTag);
  const slugs = path.split("/");
  const paths = slugs.map((_, index) => slugs.slice(0, index + 1).join("/"));
  const rows = await db().place.findMany({ where: { path: { in: paths } }, select: fields });
  return rows.sort((a, b) => a.path.length - b.path.length).map(link);
}

/** The whole tree. A place that lies in several stands below each, where it has one parent by itself and the others by tie. */
export async function placeTree(): Promise<PlaceNode[]> {
  madeOf(placesTag);
  const [rows, ties] = await Promise.all([
    db().place.findMany({ orderBy: order, select: { ...fields, parentId: true } }),
    db().placeSecondaryParent.findMany({ orderBy: { placeId: "asc" } }),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const own = Map.groupBy(rows, (row) => row.parentId);
  const tied = Map.groupBy(ties, ({ parentId }) => parentId);
  const below = (parentId: number | null): PlaceNode[] => {
    const others = (tied.get(parentId ?? 0) ?? []).flatMap(({ placeId }) => byId.get(placeId) ?? []);
    return [...(own.get(parentId) ?? []).map((row) => ({ ...link(row), children: below(row.id) })), ...others.map((row) => ({ ...link(row), children: [] }))];
  };
  return below(null);
}

/** Ids of a place and all that lies below it, further parents included. */
export async function placeIdsBelow(id: number, within: Tx | Db = db()): Promise<number[]> {
  madeOf(placesTag);
  const rows = await within.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE below AS (
      SELECT ${id}::int AS id
      UNION
      SELECT edge.id FROM below JOIN (
        SELECT id, "parentId" AS parent FROM "Place"
        UNION ALL SELECT "placeId", "parentId" FROM "PlaceSecondaryParent"
      ) edge ON edge.parent = below.id
    ) SELECT id FROM below ORDER BY id`;
  return rows.map((row) => row.id);
}
