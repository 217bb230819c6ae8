import { randomUUID } from "node:crypto";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import { Role } from "../../lib/generated/prisma/enums.ts";
import { hashPassword } from "../../lib/users/password.ts";

type Person = { login?: string; name?: string; password?: string; deactivatedAt?: Date };

/** A person of the desk. Without a password nobody can sign in as them, and making them costs nothing. */
export async function makeUser(role: Role = Role.EDITOR, { login, name = "张三", password, deactivatedAt }: Person = {}): Promise<Actor> {
  const passwordHash = password ? await hashPassword(password) : "none";
  return db().user.create({
    data: { login: login ?? `user-${randomUUID()}`, name, role, passwordHash, deactivatedAt },
    select: { id: true, name: true, role: true },
  });
}
