import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag, placesTag } from "./cache.ts";
import { placeHref } from "./place.ts";
import type { Link } from "../articles/article.ts";
import type { PlaceLink, PlaceNode, PlaceView } from "./place.ts";

const order = [{ position: "asc" }, { id: "asc" }] satisfies Prisma.PlaceOrderByWithRelationInput[];
const fields = { id: true, name: true, path: true, kind: true, summary: true } satisfies Prisma.PlaceSelect;
type Row = Prisma.PlaceGetPayload<{ select: typeof fields }>;
function link({ id, name, path, kind }: Omit<Row, "summary">): PlaceLink {
  madeOf(placeTag(id));
  return { name, kind, href: placeHref(path) };
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
  const [trail, neighbours] = await Promise.all([
    placeTrail(path),
    place.parentId === null
      ? []
      : db().place.findMany({ where: { parentId: place.parentId, id: { not: place.id } }, orderBy: order, select: fields }),
  ]);
  const children = [...place.children, ...place.secondaryChildren.map((row) => row.place)];
  return {
    ...link(place),
    id: place.id,
    summary: place.summary,
    aliases: place.aliases,
    trail,
    children: children.map((child) => ({ ...link(child), summary: child.summary })),
    neighbours: neighbours.map(link),
    alsoUnder: place.secondaryParents.map(({ parent }) => link(parent)),
  };
}

/** From the root down to the place itself. */
export async function placeTrail(path: string): Promise<Link[]> {
  madeOf(placesTag);
  const slugs = path.split("/");
  const paths = slugs.map((_, index) => slugs.slice(0, index + 1).join("/"));
  const rows = await db().place.findMany({ where: { path: { in: paths } }, select: fields });
  return rows.sort((a, b) => a.path.length - b.path.length).map(link);
}

/** The whole tree down to communities, further parents left aside. */
export async function placeTree(): Promise<PlaceNode[]> {
  madeOf(placesTag);
  const rows = await db().place.findMany({ orderBy: order, select: { ...fields, parentId: true } });
  const below = (parentId: number | null): PlaceNode[] =>
    rows.filter((row) => row.parentId === parentId).map((row) => ({ ...link(row), children: below(row.id) }));
  return below(null);
}

/** Ids of a place and all that lies below it, further parents included. */
export async function placeIdsBelow(id: number): Promise<number[]> {
  madeOf(placesTag);
  const rows = await db().$queryRaw<{ id: number }[]>`
    WITH RECURSIVE below AS (
      SELECT ${id}::int AS id
      UNION
      SELECT edge.id FROM below JOIN (
        SELECT id, "parentId" AS parent FROM "Place"
        UNION ALL SELECT "placeId", "parentId" FROM "PlaceSecondaryParent"
      ) edge ON edge.parent = below.id
    ) SELECT id FROM below`;
  return rows.map((row) => row.id);
}
