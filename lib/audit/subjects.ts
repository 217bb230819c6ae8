import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { nameKey, references } from "./event.ts";
import type { Named, Names, Row } from "./event.ts";

type Place = { from: string; name: string; page: string };
const own = (table: string, name: string, path: string): Place => ({ from: `"${table}" s`, name: `s.${name}`, page: `'/editor/${path}/' || s.id` });

/** Where each kind's name stands, and its page on the desk. */
const subjects: Record<string, Place> = {
  article: { ...own("Article", "id", "articles"), from: `"Article" s JOIN "Revision" r ON r.id = s."headId"`, name: "r.title" },
  photo: own("Photo", "caption", "photos"),
  place: own("Place", "name", "places"),
  channel: own("Channel", "name", "channels"),
  initiative: own("Initiative", "name", "initiatives"),
  method: own("Method", "name", "initiatives/methods"),
  milestone: { from: `"Milestone" s`, name: "s.text", page: `'/editor/initiatives/' || s."initiativeId"` },
  figure: { from: `"Figure" s`, name: "s.metric", page: `'/editor/initiatives/' || s."initiativeId"` },
  venue: { from: `"Venue" s`, name: "s.name", page: `COALESCE('/editor/initiatives/' || s."initiativeId", '/editor/places/' || s."placeId")` },
  organisation: { from: `"Organisation" s`, name: "s.name", page: `'/editor/places/' || s."placeId"` },
  source: { ...own("PermittedSource", "name", "sources"), page: "'/editor/sources'" },
  User: { from: `"User" s`, name: "s.name", page: "NULL" },
};
const fixed: Record<string, string> = { Settings: "/editor/settings", CopyLists: "/editor/settings/words" };

/** Holds where the subject's name, or what it was called when it went, has these words. */
export function isNamed(q: string): Prisma.Sql {
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const each = Object.entries(subjects).map(
    ([kind, { from, name }]) => Prisma.sql`("subjectType" = ${kind} AND "subjectId" IN (SELECT s.id FROM ${Prisma.raw(from)} WHERE ${Prisma.raw(name)} ILIKE ${like}))`,
  );
  return Prisma.sql`(${Prisma.join(each, " OR ")} OR detail->>'title' ILIKE ${like} OR detail->>'name' ILIKE ${like})`;
}

/** What everything that these events speak of is called now. */
export async function namesIn(rows: Row[]): Promise<Names> {
  const wanted = Map.groupBy(rows.flatMap(mentioned), ([kind]) => kind);
  const found = await Promise.all([...wanted].map(([kind, ids]) => namesOf(kind, [...new Set(ids.map(([, id]) => id))])));
  return new Map(found.flat());
}

function mentioned({ subjectType, subjectId, detail }: Row): [kind: string, id: number][] {
  const others = Object.entries(references).map(([key, kind]): [string, unknown] => [kind, detail[key]]);
  return [[subjectType, subjectId], ...others.filter((one): one is [string, number] => typeof one[1] === "number")];
}

async function namesOf(kind: string, ids: number[]): Promise<[string, Named][]> {
  const page = fixed[kind];
  if (page) return ids.map((id) => [nameKey(kind, id), { name: "", page }]);
  const subject = subjects[kind];
  if (!subject) return [];
  const rows = await db().$queryRaw<(Named & { id: number })[]>`
    SELECT s.id, ${Prisma.raw(subject.name)} AS name, ${Prisma.raw(subject.page)} AS page FROM ${Prisma.raw(subject.from)} WHERE s.id = ANY(${ids}::int[])`;
  return rows.map(({ id, name, page: at }) => [nameKey(kind, id), { name, page: at }]);
}
