import { holds } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

type Subject = { id: number; administrator: boolean; active: boolean };

export const mayManageUsers = (actor: Actor) => holds(actor, "ADMINISTRATOR");

/** One's own; an administrator's reach is wider. */
export const mayEndSession = (actor: Actor, session: { userId: number }) => session.userId === actor.id || mayManageUsers(actor);

export type Objection = "self" | "lastAdministrator";

/**
 * Why this person's powers may not be taken away now: those of an administrator, or all. `administrators` is how many
 * are active: somebody must be left who can let people in.
 */
export function objectionToDemoting(actor: Actor, user: Subject, administrators: number): Objection | null {
  if (user.id === actor.id) return "self";
  if (user.administrator && user.active && administrators <= 1) return "lastAdministrator";
  return null;
}
