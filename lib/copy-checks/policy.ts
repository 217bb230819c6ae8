import type { Actor } from "../auth/actor.ts";

export const maySaveCopyLists = (actor: Actor) => actor.role === "ADMINISTRATOR" || actor.role === "EDITOR_IN_CHIEF";
