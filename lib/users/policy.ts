import type { Actor } from "../auth/actor.ts";
import type { Role } from "../generated/prisma/enums.ts";

type Subject = { id: number; role: Role; active: boolean };

export const mayManageUsers = (actor: Actor) => actor.role === "ADMINISTRATOR";

/** One's own; an administrator's reach is wider. */
export const mayEndSession = (actor: Actor, session: { userId: number }) => session.userId === actor.id || mayManageUsers(actor);

const isAdministrator = (user: Subject) => user.role === "ADMINISTRATOR" && user.active;

export type Objection = "self" | "lastAdministrator";

/**
 * Why this person's powers may not be taken away now, by another role or altogether. `administrators` is how many
 * are active: somebody must be left who can let people in.
 */
export function objectionToDemoting(actor: Actor, user: Subject, administrators: number): Objection | null {
  if (user.id === actor.id) return "self";
  if (isAdministrator(user) && administrators <= 1) return "lastAdministrator";
  return null;
}
