import type { Actor } from "../auth/actor.ts";
import type { Db, Tx } from "../db.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { channelHref } from "./channel.ts";
import type { ChannelRow, EditableChannel } from "./channel.ts";
import type { ChannelOption } from "./option.ts";
import { mayEditChannels } from "./policy.ts";
import { wordsOf } from "./siblings.ts";

/** Ids of a channel and of those above it. */
export async function channelsAbove(tx: Tx | Db, id: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE above AS (
      SELECT id, "parentId" FROM "Channel" WHERE id = ${id}
      UNION
      SELECT parent.id, parent."parentId" FROM above JOIN "Channel" parent ON parent.id = above."parentId"
    ) SELECT id FROM above ORDER BY id`;
  return rows.map((row) => row.id);
}

/** Ids of a channel and of all below it. */
export async function channelIdsBelow(id: number, within: Tx | Db = db()): Promise<number[]> {
  const rows = await within.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE below AS (
      SELECT ${id}::int AS id UNION SELECT child.id FROM below JOIN "Channel" child ON child."parentId" = below.id
    ) SELECT id FROM below ORDER BY id`;
  return rows.map((row) => row.id);
}

/** Every channel to choose from, each below its parent. */
export async function channelOptions(): Promise<ChannelOption[]> {
  const rows = await db().channel.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }], select: { id: true, parentId: true, name: true } });
  const children = Map.groupBy(rows, (row) => row.parentId);
  const below = (parentId: number | null, trail: string[]): ChannelOption[] =>
    (children.get(parentId) ?? []).flatMap(({ id, name }) => [{ id, name, trail }, ...below(id, [...trail, name])]);
  return below(null, []);
}

/** The tree as a list, each channel below its parent. */
export async function channelsToEdit(actor: Actor): Promise<ChannelRow[]> {
  const children = Map.groupBy(await all(actor), (row) => row.parentId);
  const below = (parentId: number | null, depth: number): ChannelRow[] =>
    (children.get(parentId) ?? []).flatMap(({ id, name, summary, path }) => [{ id, name, summary, href: channelHref(path), depth }, ...below(id, depth + 1)]);
  return below(null, 0);
}

export async function channelToEdit(actor: Actor, id: number): Promise<EditableChannel | null> {
  const rows = await all(actor);
  const channel = rows.find((row) => row.id === id);
  const siblings = rows.filter((row) => row.parentId === channel?.parentId);
  const words = wordsOf(siblings, id);
  if (!channel || !words) return null;
  const trail: string[] = [];
  for (let above = rows.find((row) => row.id === channel.parentId); above; above = rows.find((row) => row.id === above?.parentId)) trail.unshift(above.name);
  const others = siblings.filter((row) => row.id !== id).map((row) => ({ id: row.id, name: row.name }));
  return { id, words, href: channelHref(channel.path), trail, siblings: others, reviews: channel.reviews, proofreadings: channel.proofreadings };
}

function all(actor: Actor) {
  if (!mayEditChannels(actor)) throw new NotAllowed();
  return db().channel.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, parentId: true, name: true, summary: true, path: true, position: true, reviews: true, proofreadings: true },
  });
}
