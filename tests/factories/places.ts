import { randomUUID } from "node:crypto";
import { db } from "../../lib/db.ts";
import { PlaceKind } from "../../lib/generated/prisma/enums.ts";

/** One place under another, or a root. */
export async function makePlace(kind: PlaceKind, name: string, parent?: { id: number; path: string }) {
  const slug = `${kind.toLowerCase()}-${randomUUID().slice(0, 8)}`;
  return db().place.create({ data: { kind, name, slug, path: parent ? `${parent.path}/${slug}` : slug, parentId: parent?.id ?? null } });
}

/** A city with one district, its street, and two communities there. */
export async function makePlaceTree() {
  const city = await makePlace(PlaceKind.CITY, "示例市");
  const district = await makePlace(PlaceKind.DISTRICT, "示例区", city);
  const street = await makePlace(PlaceKind.STREET, "示例街道", district);
  const community = await makePlace(PlaceKind.COMMUNITY, "东园社区", street);
  const neighbour = await makePlace(PlaceKind.COMMUNITY, "西园社区", street);
  return { city, district, street, community, neighbour };
}
