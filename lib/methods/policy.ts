import type { Actor } from "../auth/actor.ts";
import { mayEditInitiatives } from "../initiatives/policy.ts";

/** Whoever keeps the records of initiatives keeps the methods that they apply. */
export const mayEditMethods = (actor: Actor) => mayEditInitiatives(actor);
