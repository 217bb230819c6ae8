import type { Card } from "../articles/article.ts";
import { listTag } from "../articles/cache.ts";
import { listPage } from "../articles/list.ts";
import { db } from "../db.ts";
import { madeOf } from "../page-store/made-of.ts";
import { placeTag, placesTag } from "./cache.ts";
import { find, findable } from "./finder.ts";
import type { Findable } from "./finder.ts";
import { placeHref } from "./place.ts";
import type { PlaceHit, PlaceLink, PlacesFound, PlaceView } from "./place.ts";
import { longestWish } from "./schema.ts";

const fields = { id: true, parentId: true, kind: true, name: true, shortName: true, path: true, aliases: true, secondaryParents: { select: { parentId: true } } } as const;
type Row = Awaited<ReturnType<typeof readPlaces>>[number];

/** The places that a resident means by what was typed. */
export async function findPlaces(q: string): Promise<PlacesFound> {
  madeOf(placesTag);
  const rows = await readPlaces();
  const { ids, exact, near } = find(spell(rows), q.slice(0, longestWish));
  const [hits, guesses] = await Promise.all([hitsOf(ids, rows), hitsOf(near, rows)]);
  return { hits, near: guesses, only: exact && hits.length === 1 ? (hits[0]?.href ?? null) : null };
}

const readPlaces = () => db().place.findMany({ orderBy: { path: "asc" }, select: fields });

let spelt = new Map<string, Findable>();

/** Pinyin takes its time: what is called and lies as before keeps its own. */
function spell(rows: Row[]): Findable[] {
  const before = spelt;
  spelt = new Map();
  return rows.map(({ id, parentId, path, name, shortName, aliases, secondaryParents }) => {
    const named: Parameters<typeof findable> = [id, placeHref(path), [name, shortName ?? "", ...aliases], [parentId ?? [], ...secondaryParents.map((one) => one.parentId)].flat()];
    const key = JSON.stringify(named);
    const place = before.get(key) ?? findable(...named);
    spelt.set(key, place);
    return place;
  });
}

async function hitsOf(ids: number[], rows: Row[]): Promise<PlaceHit[]> {
  if (ids.length === 0) return [];
  madeOf(...ids.flatMap((id) => [placeTag(id), listTag({ kind: "PLACE", targetId: id })]));
  const counts = await db().listing.groupBy({ by: ["targetId"], where: { kind: "PLACE", targetId: { in: ids } }, _count: true });
  const reports = new Map(counts.map(({ targetId, _count }) => [targetId, _count]));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const short = (id: number | null): string[] => {
    const row = byId.get(id ?? 0);
    return row ? [row.shortName ?? row.name] : [];
  };
  const above = (id: number | null): string[] => (id === null ? [] : [...above(byId.get(id)?.parentId ?? null), ...short(id)]);
  return ids.flatMap((id) => byId.get(id) ?? []).map(({ id, kind, name, shortName, path, aliases, parentId, secondaryParents }) => ({
    id, kind, name, short: shortName ?? name, href: placeHref(path), aliases,
    trail: above(parentId),
    alsoUnder: secondaryParents.flatMap((one) => short(one.parentId)),
    reports: reports.get(id) ?? 0,
  }));
}

/** The newest reports from around a place that its page does not show already: of the nearest place above it that has some. */
export async function newsAround({ trail, alsoUnder }: PlaceView, seen: Card[], count: number): Promise<{ place: PlaceLink; cards: Card[] } | null> {
  const ids = new Set(seen.map(({ id }) => id));
  for (const place of [...trail.slice(0, -1).toReversed(), ...alsoUnder]) {
    const { cards } = await listPage({ kind: "PLACE", targetId: place.id }, undefined, seen.length + count);
    const others = cards.filter(({ id }) => !ids.has(id)).slice(0, count);
    if (others.length > 0) return { place, cards: others };
  }
  return null;
}
