import { holdsEverywhere } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

/** Who did what, anywhere, and from where they signed in. What was done with an article, whoever sees it may read there. */
export const mayReadAudit = (actor: Actor) => holdsEverywhere(actor, "EDITOR_IN_CHIEF", "ADMINISTRATOR");
