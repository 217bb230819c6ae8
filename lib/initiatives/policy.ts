import type { Actor } from "../auth/actor.ts";

export const mayEditInitiatives = (actor: Actor) => actor.role === "EDITOR_IN_CHIEF" || actor.role === "ADMINISTRATOR";
