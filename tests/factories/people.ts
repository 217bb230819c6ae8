import { randomUUID } from "node:crypto";
import type { Actor } from "../../lib/auth/actor.ts";
import { actorOf } from "../../lib/auth/actor-of.ts";
import { db } from "../../lib/db.ts";
import { Role } from "../../lib/generated/prisma/enums.ts";
import { hashPassword } from "../../lib/users/password.ts";

type Person = { channelId?: number; placeId?: number; login?: string; name?: string; password?: string; deactivatedAt?: Date };

/** A person of the desk with one role, limited to a channel or a place where one is named. Without a password nobody can sign in as them, and making them costs nothing. */
export async function makeUser(role: Role = Role.EDITOR, { login, name = "张三", password, deactivatedAt, channelId, placeId }: Person = {}): Promise<Actor> {
  const passwordHash = password ? await hashPassword(password) : "none";
  const { id } = await db().user.create({
    data: { login: login ?? `user-${randomUUID()}`, name, passwordHash, deactivatedAt, grants: { create: { role, channelId, placeId } } },
  });
  return actorOf(id);
}
