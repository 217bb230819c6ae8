import type { Actor } from "../auth/actor.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { initiativeHref } from "./initiative.ts";
import type { EditableInitiative, InitiativeRow } from "./initiative.ts";
import type { InitiativeOption } from "./option.ts";
import { mayEditInitiatives } from "./policy.ts";

const byPlace = [{ place: { path: "asc" } }, { id: "asc" }] satisfies Prisma.InitiativeOrderByWithRelationInput[];
const fields = { id: true, name: true, slug: true, status: true, place: { select: { name: true } } } satisfies Prisma.InitiativeSelect;

/** Every initiative to choose from, by place. */
export async function initiativeOptions(): Promise<InitiativeOption[]> {
  const rows = await db().initiative.findMany({ orderBy: byPlace, select: { id: true, name: true, place: { select: { id: true, name: true } } } });
  return rows.map(({ id, name, place }) => ({ id, name, placeId: place.id, place: place.name }));
}

export async function initiativesToEdit(actor: Actor): Promise<InitiativeRow[]> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  return (await db().initiative.findMany({ orderBy: byPlace, select: fields })).map(toRow);
}

export async function initiativeToEdit(actor: Actor, id: number): Promise<EditableInitiative | null> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  const initiative = await db().initiative.findUnique({ where: { id }, select: { ...fields, summary: true } });
  return initiative && { ...toRow(initiative), words: { name: initiative.name, summary: initiative.summary } };
}

function toRow({ id, name, slug, status, place }: Prisma.InitiativeGetPayload<{ select: typeof fields }>): InitiativeRow {
  return { id, name, href: initiativeHref(slug), status, place: place.name };
}
