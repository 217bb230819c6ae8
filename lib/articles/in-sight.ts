import { isUnlimited } from "../auth/actor.ts";
import type { Actor, Grant } from "../auth/actor.ts";
import { deskRoles } from "./policy.ts";

const placement = { select: { channelId: true, places: { select: { placeId: true } } } } as const;

/** What of an article its policy looks at, as a query's `select`. */
export const subjectFields = { createdById: true, state: true, firstPublishedAt: true, head: placement, live: placement } as const;

/** `maySee` as a query's `where`: the articles that this person knows of. */
export function inSightOf(actor: Actor) {
  const desk = actor.grants.filter(({ role }) => deskRoles.includes(role));
  if (desk.some(isUnlimited)) return {};
  return { OR: [{ createdById: actor.id }, ...desk.flatMap((grant) => [{ head: lying(grant) }, { live: lying(grant) }])] };
}

/** Texts where a limited role holds, as a query's `where`. */
export function lying({ channelIds, placeIds }: Grant) {
  return {
    ...(channelIds && { channelId: { in: channelIds } }),
    ...(placeIds && { places: { some: { placeId: { in: placeIds } } } }),
  };
}
