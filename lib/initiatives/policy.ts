import { holds } from "../auth/actor.ts";
import type { Actor } from "../auth/actor.ts";
import type { Role } from "../generated/prisma/enums.ts";

const keepers: Role[] = ["EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF", "ADMINISTRATOR"];

/** Whoever keeps any at all; methods belong to no place, and are kept by the whole desk. */
export const mayEditInitiatives = (actor: Actor) => holds(actor, ...keepers);

/** The places whose initiatives this person keeps; null is all. An initiative lies in no channel: who is limited to one keeps them everywhere. */
export function keptPlaces(actor: Actor): number[] | null {
  const grants = actor.grants.filter(({ role }) => keepers.includes(role));
  return grants.some(({ placeIds }) => placeIds === null) ? null : grants.flatMap(({ placeIds }) => placeIds ?? []);
}

/** Its words and what is on record of it, by whoever's reach its place lies in. */
export function mayEditInitiative(actor: Actor, { placeId }: { placeId: number }): boolean {
  const kept = keptPlaces(actor);
  return kept === null || kept.includes(placeId);
}

/** The same as a query's `where`. */
export function keptBy(actor: Actor) {
  const kept = keptPlaces(actor);
  return kept === null ? {} : { placeId: { in: kept } };
}
