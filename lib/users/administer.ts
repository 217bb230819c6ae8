import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import type { RoleGrant, User } from "../generated/prisma/client.ts";

type UserWithRoles = User & { grants: RoleGrant[] };

/**
 * Lets one change of people happen at a time, and only by somebody who still is an active administrator: of two who
 * demote each other at the same moment, the second waits here and is then refused. Returns how many there are.
 */
export async function lockAdministrators(tx: Tx, actor: Actor): Promise<number> {
  await tx.$queryRaw`
    SELECT id FROM "User" WHERE id IN (SELECT "userId" FROM "RoleGrant" WHERE role = 'ADMINISTRATOR') ORDER BY id FOR NO KEY UPDATE`;
  // Asked anew: while we waited, roles may have gone that the first question still saw.
  const rows = await tx.user.findMany({ where: { deactivatedAt: null, grants: { some: { role: "ADMINISTRATOR" } } }, select: { id: true } });
  if (!rows.some(({ id }) => id === actor.id)) throw new NotAllowed();
  return rows.length;
}

export async function loadUser(tx: Tx, userId: number): Promise<UserWithRoles> {
  const user = await tx.user.findUnique({ where: { id: userId }, include: { grants: true } });
  if (!user) throw new NotFound();
  return user;
}

export const subjectOf = ({ id, grants, deactivatedAt }: UserWithRoles) => ({
  id,
  administrator: grants.some(({ role }) => role === "ADMINISTRATOR"),
  active: deactivatedAt === null,
});

/** Whether the channel or place that a role is to be limited to is there. */
export async function limitExists(tx: Tx, { channelId, placeId }: Pick<RoleGrant, "channelId" | "placeId">): Promise<boolean> {
  if (channelId !== null) return (await tx.channel.count({ where: { id: channelId } })) > 0;
  return placeId === null || (await tx.place.count({ where: { id: placeId } })) > 0;
}

export async function endSessionsOf(tx: Tx, userId: number, except?: string): Promise<number> {
  const { count } = await tx.session.updateMany({ where: { userId, endedAt: null, id: { not: except } }, data: { endedAt: new Date() } });
  return count;
}
