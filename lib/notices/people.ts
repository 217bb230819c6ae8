import { actorFields, asActing } from "../auth/actor-of.ts";
import type { Actor } from "../auth/actor.ts";
import { dayOf } from "../dates.ts";
import type { Tx } from "../db.ts";
import { deskRoles } from "../articles/policy.ts";

/** Those of them who are in use, with the rights that they have today. */
export async function actorsOf(tx: Tx, ids: number[], now: Date): Promise<Actor[]> {
  const people = await tx.user.findMany({ where: { id: { in: ids }, deactivatedAt: null }, orderBy: { id: "asc" }, select: actorFields(now) });
  return acting(tx, people);
}

/** Everybody who works on others' texts, in their own role or in another's place. */
export async function deskPeople(tx: Tx, now: Date): Promise<Actor[]> {
  const today = dayOf(now);
  const byRole = { role: { in: deskRoles } };
  const people = await tx.user.findMany({
    where: { deactivatedAt: null, OR: [{ grants: { some: byRole } }, { standsIn: { some: { from: { lte: today }, until: { gte: today }, grant: byRole } } }] },
    orderBy: { id: "asc" },
    select: actorFields(now),
  });
  return acting(tx, people);
}

async function acting(tx: Tx, people: Parameters<typeof asActing>[1][]): Promise<Actor[]> {
  const actors: Actor[] = [];
  for (const person of people) actors.push(await asActing(tx, person));
  return actors;
}
