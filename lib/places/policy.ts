import { holdsEverywhere } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

export const mayEditPlaces = (actor: Actor) => holdsEverywhere(actor, "EDITOR_IN_CHIEF", "ADMINISTRATOR");
