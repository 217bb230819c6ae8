import type { Actor } from "../auth/actor.ts";
import { citationFields, deskSourcesOf } from "../citations/queries.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { figureFields, figureWords } from "./figures.ts";
import { initiativeHref } from "./initiative.ts";
import type { DeskRecord, EditableInitiative, InitiativeRow } from "./initiative.ts";
import { milestoneFields, milestoneWords } from "./milestones.ts";
import type { InitiativeOption } from "./option.ts";
import { flattened, nested } from "./parts.ts";
import { keptBy, mayEditInitiative, mayEditInitiatives } from "./policy.ts";
import { progressOf } from "./status.ts";

const byPlace = [{ place: { path: "asc" } }, { id: "asc" }] satisfies Prisma.InitiativeOrderByWithRelationInput[];
const fields = {
  id: true, name: true, slug: true, place: { select: { name: true } },
  milestones: { orderBy: [{ date: "asc" }, { id: "asc" }], select: { id: true, ...milestoneFields, ...citationFields } },
  figures: { orderBy: { id: "asc" }, select: { id: true, ...figureFields, ...citationFields } },
} satisfies Prisma.InitiativeSelect;

/** Every initiative to choose from, by place. */
export async function initiativeOptions(): Promise<InitiativeOption[]> {
  const rows = await db().initiative.findMany({ orderBy: byPlace, select: { id: true, name: true, place: { select: { id: true, name: true } } } });
  return rows.map(({ id, name, place }) => ({ id, name, placeId: place.id, place: place.name }));
}

/** Those that this person keeps, by place. */
export async function initiativesToEdit(actor: Actor): Promise<InitiativeRow[]> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  const rows = await db().initiative.findMany({ where: keptBy(actor), orderBy: byPlace, select: fields });
  const records = await recordsOf(rows);
  return rows.map((row) => toRow(row, records));
}

export async function initiativeToEdit(actor: Actor, id: number): Promise<EditableInitiative | null> {
  if (!mayEditInitiatives(actor)) throw new NotAllowed();
  const initiative = await db().initiative.findUnique({
    where: { id },
    select: { ...fields, summary: true, placeId: true, parts: { orderBy: { position: "asc" } }, methods: { orderBy: { methodId: "asc" }, select: { methodId: true } } },
  });
  if (!initiative) return null;
  if (!mayEditInitiative(actor, initiative)) throw new NotAllowed();
  const records = await recordsOf([initiative]);
  const { name, summary, placeId, parts, methods, milestones, figures } = initiative;
  return {
    ...toRow(initiative, records),
    placeId,
    words: { name, summary },
    parts: flattened(nested(parts)),
    milestones: milestones.flatMap((row) => desk(row.id, milestoneWords(row), records.get(row))),
    figures: figures.flatMap((row) => desk(row.id, figureWords(row), records.get(row))),
    methodIds: methods.map(({ methodId }) => methodId),
  };
}

type Row = Prisma.InitiativeGetPayload<{ select: typeof fields }>;
type Records = Awaited<ReturnType<typeof recordsOf>>;

const recordsOf = (rows: Row[]) => deskSourcesOf(rows.flatMap(({ milestones, figures }) => [...milestones, ...figures]));

function desk<Words>(id: number, words: Words, source: DeskRecord<Words>["source"] | undefined): DeskRecord<Words>[] {
  return source ? [{ id, words, source }] : [];
}

function toRow({ id, name, slug, place, milestones, figures }: Row, records: Records): InitiativeRow {
  const stands = (row: Row["milestones"][number] | Row["figures"][number]) => records.get(row)?.standing === "stands";
  return {
    id, name, href: initiativeHref(slug), place: place.name,
    status: progressOf(milestones.filter(stands))?.status ?? null,
    unsure: [...milestones, ...figures].filter((row) => !stands(row)).length,
  };
}
