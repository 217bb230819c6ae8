import { holdsEverywhere } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

/** From whom the site reprints is a matter of the whole site. */
export const maySaveSources = (actor: Actor) => holdsEverywhere(actor, "EDITOR_IN_CHIEF", "ADMINISTRATOR");
