import { holds } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

/** Their words and what is on record of them; methods too. The whole desk keeps these records, also whose roles are limited. */
export const mayEditInitiatives = (actor: Actor) => holds(actor, "EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF", "ADMINISTRATOR");
