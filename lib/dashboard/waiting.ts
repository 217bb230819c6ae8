import type { Actor } from "../auth/actor.ts";
import type { Waiting } from "./dashboard.ts";

/** What waits for this person, longest first. Null for those for whom nothing can wait: the section is then left out. */
export function waitingFor(_actor: Actor): Promise<Waiting[] | null> {
  return Promise.resolve(null);
}
