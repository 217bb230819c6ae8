import { everywhere } from "../../lib/auth/actor.ts";
import type { Actor } from "../../lib/auth/actor.ts";
import { db } from "../../lib/db.ts";
import type { Role } from "../../lib/generated/prisma/enums.ts";
import { hashPassword } from "../../lib/users/password.ts";

export type PersonWithPassword = Actor & { login: string; password: string };

const password = "a password of the tests";
const passwordHash = hashPassword(password);
let made = 0;

/** Somebody with an account; all have the same password. */
export async function makePerson(role: Role, change: { deactivatedAt?: Date } = {}): Promise<PersonWithPassword> {
  const login = `${role.toLowerCase().replaceAll("_", "-")}-${++made}`;
  const user = await db().user.create({ data: { login, name: `某${made}`, grants: { create: { role } }, passwordHash: await passwordHash, ...change } });
  return { id: user.id, name: user.name, grants: [everywhere(role)], login, password };
}
