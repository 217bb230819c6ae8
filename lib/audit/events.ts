import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { toEntry } from "./event.ts";
import type { AuditEntry, Detail, Row } from "./event.ts";
import type { AuditFilter } from "./schema.ts";
import { isNamed, namesIn } from "./subjects.ts";

/** Events in words, newest first, as they are narrowed: a row of the database with each. */
export async function eventsOf(filter: Partial<AuditFilter>, take: number, and: Prisma.Sql[] = []): Promise<{ entry: AuditEntry; row: Row }[]> {
  const found = await db().$queryRaw<{ id: bigint }[]>`
    SELECT id FROM "AuditEvent" WHERE ${Prisma.join([Prisma.sql`TRUE`, ...conditions(filter), ...and], " AND ")} ORDER BY id DESC LIMIT ${take}`;
  const events = await db().auditEvent.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: { id: "desc" },
    include: { actor: { select: { name: true } } },
  });
  const rows = events.map((event): Row => ({ ...event, detail: event.detail as Detail }));
  const names = await namesIn(rows);
  return rows.map((row) => ({ row, entry: toEntry(row, names) }));
}

function conditions({ q, person, kind, action, from, until, before }: Partial<AuditFilter>): Prisma.Sql[] {
  return [
    before && Prisma.sql`id < ${BigInt(before)}`,
    person && Prisma.sql`"actorId" = ${person}`,
    kind && Prisma.sql`"subjectType" = ${kind}`,
    action && Prisma.sql`action = ${action}`,
    from && Prisma.sql`at >= ${startOf(from)}`,
    until && Prisma.sql`at < ${new Date(startOf(until).getTime() + 24 * 3_600_000)}`,
    q && isNamed(q),
  ].filter((condition) => typeof condition === "object");
}

const startOf = (day: string) => new Date(`${day}T00:00:00+08:00`);
