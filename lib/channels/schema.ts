import { z } from "zod";
import { id, name, parentId, slug, summary } from "../structure/schema.ts";

/** `follows`: the channel that stands before it among its siblings; null for the first. */
const words = { name, summary, follows: z.number().int().positive().nullable() };
const start = z.object({ name: z.string(), summary: z.string(), follows: words.follows });

export type ChannelWords = z.infer<typeof start>;
export const editChannelSchema = z.object({ id, start, ...words });
export type EditChannel = { id: number; start: ChannelWords; words: ChannelWords };
export const addChannelSchema = z.object({ name, slug, parentId, summary });
const count = z.coerce.number().int().min(0).max(3);
export const channelReviewsSchema = z.object({ id, reviews: count, proofreadings: count });
export type ChannelReviews = z.infer<typeof channelReviewsSchema>;
export type AddChannel = z.infer<typeof addChannelSchema>;
