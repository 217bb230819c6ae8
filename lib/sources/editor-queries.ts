import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import type { Db, Tx } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { maySaveSources } from "./policy.ts";
import type { DeskSource, Source } from "./source.ts";

const shown = 100;
const fields = { id: true, name: true, hosts: true, note: true } as const;

/** Those whose name, note or hosts have these words; as many as anybody looks through. */
export async function sourcesToEdit(actor: Actor, q: string): Promise<{ rows: DeskSource[]; count: number; all: number }> {
  if (!maySaveSources(actor)) throw new NotAllowed();
  const like = `%${q.replace(/[\\%_]/g, "\\$&")}%`;
  const found = await db().$queryRaw<{ id: number }[]>`
    SELECT id FROM "PermittedSource" WHERE name ILIKE ${like} OR note ILIKE ${like} OR array_to_string(hosts, ' ') ILIKE ${like}`;
  const rows = await db().permittedSource.findMany({ where: { id: { in: found.map(({ id }) => id) } }, orderBy: { name: "asc" }, take: shown, select: fields });
  return { rows, count: found.length, all: await db().permittedSource.count() };
}

export async function permittedSource(within: Db | Tx, name: string): Promise<Source | null> {
  return within.permittedSource.findUnique({ where: { name: name.trim() }, select: { name: true, hosts: true, note: true } });
}

/** For a field in which somebody types a source: names with these words. */
export async function sourceNamesLike(words: string): Promise<string[]> {
  if (words.trim() === "") return [];
  const rows = await db().permittedSource.findMany({ where: { name: { contains: words.trim(), mode: "insensitive" } }, orderBy: { name: "asc" }, take: 8, select: { name: true } });
  return rows.map(({ name }) => name);
}
