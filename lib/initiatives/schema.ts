import { z } from "zod";
import { citation, idOrNothing, quote } from "../citations/schema.ts";
import { FigureQualifier, InitiativeStatus } from "../generated/prisma/enums.ts";
import { translator } from "../messages/index.ts";
import { id, line, name, slug, summary } from "../structure/schema.ts";
import { readPartialDate } from "./partial-date.ts";

const t = translator("records");
const start = z.object({ name: z.string(), summary: z.string() });

export type InitiativeWords = z.infer<typeof start>;
export const editInitiativeSchema = z.object({ id, start, name, summary });
export const addInitiativeSchema = z.object({
  name, slug, summary,
  placeId: z.coerce.number().int().positive(translator("deskInitiatives")("placeMissing")),
});
export type AddInitiative = z.infer<typeof addInitiativeSchema>;
export const deleteInitiativeSchema = z.object({ id });
export type EditInitiative = { id: number; start: InitiativeWords; words: InitiativeWords };

/** A labelled piece, in order; one that is `inner` belongs to the nearest before it that is not. */
const part = z.object({ label: line(8).min(1, t("parts.labelMissing")), title: line(60), text: line(500), inner: z.boolean() });
export type PartWords = z.infer<typeof part>;
const mostParts = 40;
export const parts = z
  .array(part)
  .max(mostParts, t("parts.many", { max: mostParts }))
  .refine((all) => !all[0]?.inner, t("parts.innerFirst"));
export const savePartsSchema = z.object({ id, start: z.array(z.unknown()), parts });

const partialDate = z.string().refine((text) => readPartialDate(text) !== undefined, t("date.wrong"));
const orNothing = <T extends Record<string, string>>(all: T) => z.union([z.literal("").transform(() => null), z.null(), z.enum(all)]);
const unchecked = { articleId: idOrNothing, quote };

const milestone = {
  text: line(200).min(1, t("milestones.textMissing")),
  date: partialDate,
  status: orNothing(InitiativeStatus),
};
const milestoneStart = z.object({ ...milestone, text: z.string(), ...unchecked });
export type MilestoneWords = z.infer<typeof milestoneStart>;
/** `id` is null for a new one, which started from nothing. */
export const saveMilestoneSchema = z.object({ initiativeId: id, id: idOrNothing, start: milestoneStart.nullable(), ...milestone, ...citation });

const figure = {
  metric: line(40).min(1, t("figures.metricMissing")),
  value: z.string().trim().min(1, t("figures.valueMissing")).regex(/^-?\d{1,12}(\.\d{1,4})?$/, t("figures.valueWrong")).transform((text) => String(Number(text))),
  unit: line(12),
  qualifier: orNothing(FigureQualifier),
  scope: line(40),
  asOf: partialDate,
};
const figureStart = z.object({ ...figure, metric: z.string(), value: z.string(), ...unchecked });
export type FigureWords = z.infer<typeof figureStart>;
export const saveFigureSchema = z.object({ initiativeId: id, id: idOrNothing, start: figureStart.nullable(), ...figure, ...citation });

export const removeMilestoneSchema = z.object({ initiativeId: id, id, start: milestoneStart });
export const removeFigureSchema = z.object({ initiativeId: id, id, start: figureStart });
export const applyMethodsSchema = z.object({ id, start: z.array(z.int()), methodIds: z.array(z.coerce.number().int().positive()) });

/** A form's words and where they belong. `start` is what it was opened with, null for something new. */
export type SaveRecord<Words> = { initiativeId: number; id: number | null; start: Words | null; words: Words };
