import type { Db, Tx } from "../db.ts";
import { db } from "../db.ts";
import type { Role } from "../generated/prisma/enums.ts";
import type { Actor, Grant } from "./actor.ts";

/** What of a person makes an actor. */
export const actorFields = { id: true, name: true, grants: { orderBy: { id: "asc" }, select: { role: true, channelId: true, placeId: true } } } as const;

type Stored = { id: number; name: string; grants: { role: Role; channelId: number | null; placeId: number | null }[] };

/** With the limits of their roles as they reach today: what lies below a channel or a place may have moved. */
export async function asActing(within: Tx | Db, { id, name, grants }: Stored): Promise<Actor> {
  const reach = async ({ role, channelId, placeId }: Stored["grants"][number]): Promise<Grant> => ({
    role,
    channelIds: channelId === null ? null : await channelsBelow(within, channelId),
    placeIds: placeId === null ? null : await placesBelow(within, placeId),
  });
  const reaching: Grant[] = [];
  for (const grant of grants) reaching.push(await reach(grant));
  return { id, name, grants: reaching };
}

export async function actorOf(id: number): Promise<Actor> {
  return asActing(db(), await db().user.findUniqueOrThrow({ where: { id }, select: actorFields }));
}

async function channelsBelow(within: Tx | Db, id: number): Promise<number[]> {
  const rows = await within.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE below AS (
      SELECT ${id}::int AS id UNION SELECT child.id FROM below JOIN "Channel" child ON child."parentId" = below.id
    ) SELECT id FROM below ORDER BY id`;
  return rows.map((row) => row.id);
}

async function placesBelow(within: Tx | Db, id: number): Promise<number[]> {
  const rows = await within.$queryRaw<{ id: number }[]>`
    WITH RECURSIVE below AS (
      SELECT ${id}::int AS id
      UNION
      SELECT edge.id FROM below JOIN (
        SELECT id, "parentId" AS parent FROM "Place"
        UNION ALL SELECT "placeId", "parentId" FROM "PlaceSecondaryParent"
      ) edge ON edge.parent = below.id
    ) SELECT id FROM below ORDER BY id`;
  return rows.map((row) => row.id);
}
