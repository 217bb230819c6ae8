import type { ListKind } from "../generated/prisma/enums.ts";

export type ListingTarget = { kind: ListKind; targetId: number };

/** The whole site is one list; its target has no id of its own. */
const site: ListingTarget = { kind: "SITE", targetId: 0 };

const sameTarget = (one: ListingTarget) => (other: ListingTarget) => one.kind === other.kind && one.targetId === other.targetId;

/** What stands in only one of the two. */
export function differing(before: ListingTarget[], after: ListingTarget[]): ListingTarget[] {
  return [...before.filter((one) => !after.some(sameTarget(one))), ...after.filter((one) => !before.some(sameTarget(one)))];
}

/** Every list in which an article stands. Channels and places come with all that lies above them. */
export function listingTargets(about: { channelIds: number[]; placeIds: number[]; topicIds: number[]; initiativeIds: number[] }): ListingTarget[] {
  const all = (kind: ListKind, ids: number[]) => [...new Set(ids)].map((targetId) => ({ kind, targetId }));
  return [
    site,
    ...all("CHANNEL", about.channelIds),
    ...all("PLACE", about.placeIds),
    ...all("TOPIC", about.topicIds),
    ...all("INITIATIVE", about.initiativeIds),
  ];
}
