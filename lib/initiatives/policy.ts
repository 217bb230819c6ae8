import type { Actor } from "../auth/actor.ts";
import type { Role } from "../generated/prisma/enums.ts";

const keepers: Role[] = ["EDITOR", "EDITOR_IN_CHIEF", "ADMINISTRATOR"];

/** Their words and what is on record of them; methods too. */
export const mayEditInitiatives = (actor: Actor) => keepers.includes(actor.role);
