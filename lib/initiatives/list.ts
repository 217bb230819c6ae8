import { citationFields, sourcesOf } from "../citations/queries.ts";
import { db } from "../db.ts";
import { madeOf } from "../page-store/made-of.ts";
import type { PlaceFigure } from "../places/figures.ts";
import { initiativeTag, initiativesTag, recordTag } from "./cache.ts";
import { initiativeHref } from "./initiative.ts";

/** What is known in numbers of the initiatives at these places. */
export async function figuresOf(placeIds: number[]): Promise<PlaceFigure[]> {
  madeOf(initiativesTag);
  const initiatives = await db().initiative.findMany({ where: { placeId: { in: placeIds } }, select: { id: true, name: true, slug: true } });
  madeOf(...initiatives.flatMap(({ id }) => [initiativeTag(id), recordTag(id)]));
  const byId = new Map(initiatives.map(({ id, name, slug }) => [id, { name, href: initiativeHref(slug) }]));
  const rows = await db().figure.findMany({
    where: { initiativeId: { in: [...byId.keys()] } },
    orderBy: { id: "asc" },
    select: { id: true, initiativeId: true, metric: true, value: true, unit: true, qualifier: true, scope: true, asOf: true, precision: true, ...citationFields },
  });
  const sources = await sourcesOf(rows);
  return rows.flatMap((row): PlaceFigure[] => {
    const [source, initiative] = [sources.get(row), byId.get(row.initiativeId)];
    const { id, metric, value, unit, qualifier, scope, asOf, precision } = row;
    return source && initiative ? [{ id, metric, value, unit, qualifier, scope, asOf, precision, source, initiative }] : [];
  });
}
