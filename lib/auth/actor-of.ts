import { channelIdsBelow } from "../channels/editor-queries.ts";
import { dayOf } from "../dates.ts";
import type { Db, Tx } from "../db.ts";
import { db } from "../db.ts";
import type { Role } from "../generated/prisma/enums.ts";
import { placeIdsBelow } from "../places/queries.ts";
import type { Actor, Grant } from "./actor.ts";

const held = { role: true, channelId: true, placeId: true } as const;

/** What of a person makes an actor on a day: their own roles, and those that they hold for others who are away. */
export function actorFields(now: Date) {
  const today = dayOf(now);
  return {
    id: true,
    name: true,
    grants: { orderBy: { id: "asc" }, select: held },
    standsIn: {
      where: { from: { lte: today }, until: { gte: today }, grant: { user: { deactivatedAt: null } } },
      orderBy: { id: "asc" },
      select: { grant: { select: { ...held, user: { select: { id: true, name: true } } } } },
    },
  } as const;
}

type Held = { role: Role; channelId: number | null; placeId: number | null };
type Stored = { id: number; name: string; grants: Held[]; standsIn: { grant: Held & { user: { id: number; name: string } } }[] };

/** With the limits of their roles as they reach today: what lies below a channel or a place may have moved. */
export async function asActing(within: Tx | Db, { id, name, grants, standsIn }: Stored): Promise<Actor> {
  const reach = async ({ role, channelId, placeId }: Held): Promise<Grant> => ({
    role,
    channelIds: channelId === null ? null : await channelIdsBelow(channelId, within),
    placeIds: placeId === null ? null : await placeIdsBelow(placeId, within),
  });
  const reaching: Grant[] = [];
  for (const grant of grants) reaching.push(await reach(grant));
  for (const { grant } of standsIn) reaching.push({ ...(await reach(grant)), standsInFor: grant.user });
  return { id, name, grants: reaching };
}

export async function actorOf(id: number, now = new Date()): Promise<Actor> {
  return asActing(db(), await db().user.findUniqueOrThrow({ where: { id }, select: actorFields(now) }));
}
