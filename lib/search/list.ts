import { channelsTag } from "../channels/cache.ts";
import { machineDate } from "../dates.ts";
import { db } from "../db.ts";
import { articlesTag } from "../articles/cache.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placesTag } from "../places/cache.ts";
import type { Choice, Choices } from "./search.ts";

const order = [{ position: "asc" }, { id: "asc" }] as const;
const ownKinds = ["PROVINCE", "CITY", "DISTRICT", "STREET"] as const;
/** A list of more is no list to choose from: then it ends with the streets. */
const mostPlaces = 150;

type Row = { id: number; parentId: number | null; name: string; path: string };

/** What a search can be narrowed to. */
export async function choices(): Promise<Choices> {
  madeOf(placesTag, channelsTag, articlesTag);
  const fields = { id: true, parentId: true, name: true, path: true };
  const [places, channels, span] = await Promise.all([
    db().place.findMany({ orderBy: [...order], select: fields, take: mostPlaces + 1 }),
    db().channel.findMany({ orderBy: [...order], select: fields }),
    db().articleSearch.aggregate({ _min: { publishedAt: true }, _max: { publishedAt: true } }),
  ]);
  const few = places.length <= mostPlaces;
  const shown = few ? places : await db().place.findMany({ where: { kind: { in: [...ownKinds] } }, orderBy: [...order], select: fields });
  return { places: asTree(shown), channels: asTree(channels), years: yearsBetween(span._min.publishedAt, span._max.publishedAt) };
}

/** Each below its parent. */
function asTree(rows: Row[]): Choice[] {
  const children = Map.groupBy(rows, ({ parentId }) => parentId);
  const below = (parentId: number | null, depth: number): Choice[] =>
    (children.get(parentId) ?? []).flatMap(({ id, name, path }) => [{ name, path, depth }, ...below(id, depth + 1)]);
  return below(null, 0);
}

/** The newest first. */
function yearsBetween(oldest: Date | null, newest: Date | null): string[] {
  if (!oldest || !newest) return [];
  const [first, last] = [oldest, newest].map((date) => Number(machineDate(date, "YEAR"))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => String(last - index));
}
