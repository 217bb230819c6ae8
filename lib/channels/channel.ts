import type { Card, Link } from "../articles/article.ts";
import type { ChannelWords } from "./schema.ts";

/** A channel in the desk's list; `depth` counts those above it. */
export type ChannelRow = { id: number; name: string; summary: string; href: string; depth: number };

export type EditableChannel = { id: number; words: ChannelWords; href: string; trail: string[]; siblings: { id: number; name: string }[]; reviews: number; proofreadings: number };

export const channelHref = (path: string) => `/channels/${path}`;

/** A channel of the first level with those below it, and its newest reports. */
export type ChannelWithNewest = Link & { summary: string; children: Link[]; cards: Card[] };
