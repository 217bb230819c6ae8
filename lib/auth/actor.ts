import type { Role } from "../generated/prisma/enums.ts";

/**
 * A role, and where it holds: null is everywhere, otherwise the channels or places it is limited to, with all below.
 * `standsInFor` is whose role it is where it is held in their place (代班).
 */
export type Grant = { role: Role; channelIds: number[] | null; placeIds: number[] | null; standsInFor?: { id: number; name: string } };

/** Who is acting: what use cases and policies are told of a signed-in person. */
export type Actor = { id: number; name: string; grants: Grant[] };

/** Where a text lies; a revision as it comes from the database says so. */
export type Placement = { channelId: number | null; places: { placeId: number }[] };

export const everywhere = (role: Role): Grant => ({ role, channelIds: null, placeIds: null });

/** A role anywhere at all. */
export const holds = (actor: Actor, ...roles: Role[]) => actor.grants.some((grant) => roles.includes(grant.role));

export const isUnlimited = (grant: Grant) => grant.channelIds === null && grant.placeIds === null;

/** What concerns the whole site is no matter for limited roles. */
export const holdsEverywhere = (actor: Actor, ...roles: Role[]) => actor.grants.some((grant) => roles.includes(grant.role) && isUnlimited(grant));

export function covers({ channelIds, placeIds }: Grant, { channelId, places }: Placement): boolean {
  const inChannel = channelIds === null || (channelId !== null && channelIds.includes(channelId));
  return inChannel && (placeIds === null || places.some(({ placeId }) => placeIds.includes(placeId)));
}

/** A role where this text lies. */
export const holdsAt = (actor: Actor, where: Placement, ...roles: Role[]) =>
  actor.grants.some((grant) => roles.includes(grant.role) && covers(grant, where));
