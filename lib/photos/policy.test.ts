import { describe, expect, it } from "vitest";
import { everywhere } from "../auth/actor.ts";
import type { Grant } from "../auth/actor.ts";
import { mayChange, mayDescribe, maySee, maySeeAll, mayUpload } from "./policy.ts";

const inChannel = (channelId: number): Grant => ({ role: "EDITOR", channelIds: [channelId], placeIds: null });
const inPlace = (placeId: number): Grant => ({ role: "SECTION_HEAD", channelIds: null, placeIds: [placeId] });
const lies = [{ channelId: null, places: [{ placeId: 20 }] }, { channelId: 10, places: [{ placeId: 21 }] }];
const photos = {
  "own, in nobody's sight": { createdById: 1, live: false, lies },
  "own, before readers": { createdById: 1, live: true, lies },
  "another's, in nobody's sight": { createdById: 2, live: false, lies },
  "another's, before readers": { createdById: 2, live: true, lies },
};
const nothing = { see: false, describe: false, change: false };
const all = { see: true, describe: true, change: true };
const theirs = [{ ...all }, { see: true, describe: true, change: false }, nothing, { see: true, describe: false, change: false }];
const everything = [all, all, all, all];

const people: [string, Grant[], { upload: boolean; seeAll: boolean }, object[]][] = [
  ["CORRESPONDENT", [everywhere("CORRESPONDENT")], { upload: true, seeAll: false }, theirs],
  ["EDITOR", [everywhere("EDITOR")], { upload: true, seeAll: true }, everything],
  ["SECTION_HEAD", [everywhere("SECTION_HEAD")], { upload: true, seeAll: true }, everything],
  ["EDITOR_IN_CHIEF", [everywhere("EDITOR_IN_CHIEF")], { upload: true, seeAll: true }, everything],
  ["editor of a channel that shows it", [inChannel(10)], { upload: true, seeAll: false }, everything],
  ["section head of its place", [inPlace(20)], { upload: true, seeAll: false }, everything],
  ["editor of another channel", [inChannel(11)], { upload: true, seeAll: false }, theirs],
  ["section head of another place", [inPlace(22)], { upload: true, seeAll: false }, theirs],
  ["ADMINISTRATOR", [everywhere("ADMINISTRATOR")], { upload: false, seeAll: false }, [{ see: false, describe: true, change: true }, { see: false, describe: true, change: false }, nothing, nothing]],
];

describe.each(people)("photos of a %s", (_, grants, general, each) => {
  const actor = { id: 1, name: "", grants };
  it("in general", () => expect({ upload: mayUpload(actor), seeAll: maySeeAll(actor) }).toEqual(general));
  it.each(Object.values(photos).map((photo, index) => [Object.keys(photos)[index], photo, each[index]] as const))("%s", (_name, photo, may) =>
    expect({ see: maySee(actor, photo), describe: mayDescribe(actor, photo), change: mayChange(actor, photo) }).toEqual(may));
});
