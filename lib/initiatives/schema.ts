import { z } from "zod";
import { id, name, summary } from "../structure/schema.ts";

const start = z.object({ name: z.string(), summary: z.string() });

export type InitiativeWords = z.infer<typeof start>;
export const editInitiativeSchema = z.object({ id, start, name, summary });
export type EditInitiative = { id: number; start: InitiativeWords; words: InitiativeWords };
