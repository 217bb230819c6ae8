import { holds } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

/** How letters go out, and which did not. */
export const mayManageSending = (actor: Actor) => holds(actor, "ADMINISTRATOR");
