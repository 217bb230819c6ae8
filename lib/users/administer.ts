import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import type { User } from "../generated/prisma/client.ts";

/**
 * Lets one change of people happen at a time, and only by somebody who still is an active administrator: of two who
 * demote each other at the same moment, the second waits here and is then refused. Returns how many there are.
 */
export async function lockAdministrators(tx: Tx, actor: Actor): Promise<number> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT id FROM "User" WHERE role = 'ADMINISTRATOR' AND "deactivatedAt" IS NULL ORDER BY id FOR NO KEY UPDATE`;
  if (!rows.some(({ id }) => id === actor.id)) throw new NotAllowed();
  return rows.length;
}

export async function loadUser(tx: Tx, userId: number): Promise<User> {
  const user = await tx.user.findUnique({ where: { id: userId } });
  if (!user) throw new NotFound();
  return user;
}

export const subjectOf = ({ id, role, deactivatedAt }: User) => ({ id, role, active: deactivatedAt === null });

export async function endSessionsOf(tx: Tx, userId: number, except?: string): Promise<number> {
  const { count } = await tx.session.updateMany({ where: { userId, endedAt: null, id: { not: except } }, data: { endedAt: new Date() } });
  return count;
}
