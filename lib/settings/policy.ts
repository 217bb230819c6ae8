import { holds } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";

export const maySaveSettings = (actor: Actor) => holds(actor, "ADMINISTRATOR");
