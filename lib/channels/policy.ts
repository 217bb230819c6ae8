import { holdsEverywhere } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

/** Channels stand in the menu of every page. */
export const mayEditChannels = (actor: Actor) => holdsEverywhere(actor, "EDITOR_IN_CHIEF", "ADMINISTRATOR");
