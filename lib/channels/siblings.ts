import type { ChannelWords } from "./schema.ts";

export type Sibling = { id: number; name: string; summary: string; position: number };

/** What the form holds of one of some siblings, given in their order. */
export function wordsOf(siblings: Sibling[], id: number): ChannelWords | null {
  const index = siblings.findIndex((sibling) => sibling.id === id);
  const channel = siblings[index];
  return channel ? { name: channel.name, summary: channel.summary, follows: siblings[index - 1]?.id ?? null } : null;
}
