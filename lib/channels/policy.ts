import type { Actor } from "../auth/actor.ts";

/** Channels stand in the menu of every page. */
export const mayEditChannels = (actor: Actor) => actor.role === "EDITOR_IN_CHIEF" || actor.role === "ADMINISTRATOR";
