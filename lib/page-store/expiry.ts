import type { Tx } from "../db.ts";

/** Where expiries are announced, as JSON: `{ number, tags }`, or without tags where they are too long for a notification. */
export const channel = "bilin_pages";

/** How many expiries are kept for processes that missed them; one that missed more lets go of everything. */
const kept = 10_000;

/** Stands for every page: the break-glass of whoever changes data past the use cases. */
export const everything = "*";

const pending = new WeakMap<Tx, Set<string>>();

/** Opens a transaction to expiries. */
export function allowExpiry(tx: Tx): void {
  pending.set(tx, new Set());
}

/** Within inTransaction: when it commits, every stored page made of what these tags name is let go of. */
export function expire(tx: Tx, tags: string[]): void {
  const named = pending.get(tx);
  if (!named) throw new Error("Pages expire within inTransaction only.");
  for (const tag of tags) named.add(tag);
}

/**
 * The last step before commit: numbers the expiry, logs it and has it announced. Holds the clock's row until the
 * transaction ends, which makes the numbers the order of commits. Answers the tags.
 */
export async function writeExpiry(tx: Tx): Promise<string[]> {
  const tags = [...(pending.get(tx) ?? [])];
  if (tags.length === 0) return tags;
  const written = await tx.$queryRaw<{ number: number }[]>`
    WITH clock AS (UPDATE "PageClock" SET number = number + 1 WHERE id = 1 RETURNING number),
      logged AS (INSERT INTO "PageExpiry" (number, tags) SELECT number, ${tags}::text[] FROM clock),
      trimmed AS (DELETE FROM "PageExpiry" WHERE number <= (SELECT number - ${kept}::int FROM clock)),
      message AS (SELECT number, json_build_object('number', number, 'tags', ${tags}::text[])::text AS whole FROM clock)
    SELECT number,
      pg_notify(${channel}, CASE WHEN octet_length(whole) < 7900 THEN whole ELSE json_build_object('number', number)::text END)::text
    FROM message`;
  if (written.length !== 1) throw new Error("The page clock has no row.");
  return tags;
}

const key = Symbol.for("bilin.page-store.let-go");
const held = globalThis as { [key]?: (tags: string[]) => void };

/** How this process's store lets go of pages. It hangs on globalThis, since Next's bundles hold copies of this module. */
export function onExpiry(letGo: (tags: string[]) => void): void {
  held[key] = letGo;
}

/** After commit: takes effect in this process, before anybody is told that the change is made. */
export function letGo(tags: string[]): void {
  if (tags.length > 0) held[key]?.(tags);
}
