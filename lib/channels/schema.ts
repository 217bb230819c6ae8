import { z } from "zod";
import { id, name, parentId, slug, summary } from "../structure/schema.ts";

/** `follows`: the channel that stands before it among its siblings; null for the first. */
const words = { name, summary, follows: z.number().int().positive().nullable() };
const start = z.object({ name: z.string(), summary: z.string(), follows: words.follows });

export type ChannelWords = z.infer<typeof start>;
export const editChannelSchema = z.object({ id, start, ...words });
export type EditChannel = { id: number; start: ChannelWords; words: ChannelWords };
export const addChannelSchema = z.object({ name, slug, parentId, summary });
export type AddChannel = z.infer<typeof addChannelSchema>;
