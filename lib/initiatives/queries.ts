import { db } from "../db.ts";
import { placeHref } from "../places/place.ts";
import { placeAt } from "../places/queries.ts";
import { initiativeHref } from "./initiative.ts";
import type { InitiativeCard, InitiativeView, Part } from "./initiative.ts";

const place = { select: { name: true, path: true } };

/** Initiatives, those with the newest report first; of some places only, when named. */
export async function initiativeCards({ placeIds, take }: { placeIds?: number[]; take?: number } = {}): Promise<InitiativeCard[]> {
  const rows = await db().initiative.findMany({
    where: placeIds && { placeId: { in: placeIds } },
    select: { id: true, slug: true, name: true, status: true, summary: true, place },
  });
  const reports = await db().listing.groupBy({
    by: ["targetId"],
    where: { kind: "INITIATIVE", targetId: { in: rows.map((row) => row.id) } },
    _count: true,
    _max: { publishedAt: true },
  });
  const byId = new Map(reports.map((row) => [row.targetId, row]));
  const newest = (id: number) => byId.get(id)?._max.publishedAt?.getTime() ?? 0;
  return rows
    .sort((a, b) => newest(b.id) - newest(a.id) || a.id - b.id)
    .slice(0, take)
    .map((row) => ({
      name: row.name, href: initiativeHref(row.slug), status: row.status, summary: row.summary,
      place: { name: row.place.name, href: placeHref(row.place.path) },
      reports: byId.get(row.id)?._count ?? 0,
    }));
}

export async function initiativeAt(slug: string): Promise<InitiativeView | null> {
  const row = await db().initiative.findUnique({
    where: { slug },
    select: {
      id: true, slug: true, name: true, status: true, summary: true, place,
      parts: { orderBy: { position: "asc" }, select: { id: true, parentId: true, label: true, title: true, text: true } },
    },
  });
  if (!row) return null;
  const below = (parentId: number | null): Part[] =>
    row.parts
      .filter((part) => part.parentId === parentId)
      .map(({ id, label, title, text }) => ({ label, title, text, parts: below(id) }));
  return {
    id: row.id, name: row.name, href: initiativeHref(row.slug), status: row.status, summary: row.summary,
    place: { name: row.place.name, href: placeHref(row.place.path) },
    placeTrail: (await placeAt(row.place.path))?.trail ?? [],
    parts: below(null),
  };
}
