import { db } from "../db.ts";
import { listTag } from "../articles/cache.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag } from "../places/cache.ts";
import { placeHref } from "../places/place.ts";
import { placeTrail } from "../places/queries.ts";
import { initiativeTag, initiativesTag } from "./cache.ts";
import { initiativeHref } from "./initiative.ts";
import type { InitiativeCard, InitiativeView, Part } from "./initiative.ts";

const place = { select: { id: true, name: true, path: true } };

/** Initiatives, those with the newest report first; of some places only, when named. */
export async function initiativeCards({ placeIds, take }: { placeIds?: number[]; take?: number } = {}): Promise<InitiativeCard[]> {
  madeOf(initiativesTag);
  const rows = await db().initiative.findMany({
    where: placeIds && { placeId: { in: placeIds } },
    select: { id: true, slug: true, name: true, status: true, summary: true, place },
  });
  for (const row of rows) madeOf(initiativeTag(row.id), placeTag(row.place.id), listTag({ kind: "INITIATIVE", targetId: row.id }));
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
  madeOf(row ? initiativeTag(row.id) : initiativesTag);
  if (!row) return null;
  const below = (parentId: number | null): Part[] =>
    row.parts
      .filter((part) => part.parentId === parentId)
      .map(({ id, label, title, text }) => ({ label, title, text, parts: below(id) }));
  return {
    id: row.id, name: row.name, href: initiativeHref(row.slug), status: row.status, summary: row.summary,
    place: { name: row.place.name, href: placeHref(row.place.path) },
    placeTrail: await placeTrail(row.place.path),
    parts: below(null),
  };
}
