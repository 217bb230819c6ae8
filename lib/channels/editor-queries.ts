import type { Db, Tx } from "../db.ts";
import { db } from "../db.ts";
import type { ChannelOption } from "./option.ts";

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

/** Every channel to choose from, each below its parent. */
export async function channelOptions(): Promise<ChannelOption[]> {
  const rows = await db().channel.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }], select: { id: true, parentId: true, name: true } });
  const children = Map.groupBy(rows, (row) => row.parentId);
  const below = (parentId: number | null, trail: string[]): ChannelOption[] =>
    (children.get(parentId) ?? []).flatMap(({ id, name }) => [{ id, name, trail }, ...below(id, [...trail, name])]);
  return below(null, []);
}
