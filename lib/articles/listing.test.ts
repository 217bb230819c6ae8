import { expect, it } from "vitest";
import { listingTargets } from "./listing.ts";

it("names every list once, the whole site first", () =>
  expect(listingTargets({ channelIds: [1, 2], placeIds: [5, 3, 5], topicIds: [9], initiativeIds: [4] })).toEqual([
    { kind: "SITE", targetId: 0 },
    { kind: "CHANNEL", targetId: 1 },
    { kind: "CHANNEL", targetId: 2 },
    { kind: "PLACE", targetId: 5 },
    { kind: "PLACE", targetId: 3 },
    { kind: "TOPIC", targetId: 9 },
    { kind: "INITIATIVE", targetId: 4 },
  ]));

it("keeps an article without anything on the site's own list", () =>
  expect(listingTargets({ channelIds: [], placeIds: [], topicIds: [], initiativeIds: [] })).toEqual([{ kind: "SITE", targetId: 0 }]));
