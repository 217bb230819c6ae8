import { z } from "zod";
import { parts } from "../initiatives/schema.ts";
import { id, name, slug, summary } from "../structure/schema.ts";

const start = z.object({ name: z.string(), summary: z.string() });

export type MethodWords = z.infer<typeof start>;
export const addMethodSchema = z.object({ name, slug, summary });
export const editMethodSchema = z.object({ id, start, name, summary });
export const deleteMethodSchema = z.object({ id });
export type EditMethod = { id: number; start: MethodWords; words: MethodWords };

const step = z.object({ label: z.string(), title: z.string(), text: z.string() });

/** Steps stand one after the other: whether one is inside another is not asked. */
export const saveStepsSchema = z.object({ id, start: z.array(step), parts });
