import type { Actor } from "../auth/actor.ts";

export const maySaveSettings = (actor: Actor) => actor.role === "ADMINISTRATOR";
