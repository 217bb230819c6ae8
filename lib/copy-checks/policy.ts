import { holdsEverywhere } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

export const maySaveCopyLists = (actor: Actor) => holdsEverywhere(actor, "EDITOR_IN_CHIEF", "ADMINISTRATOR");
