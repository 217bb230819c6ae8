import { describe, expect, it } from "vitest";
import { everywhere } from "../auth/actor.ts";
import type { Grant } from "../auth/actor.ts";
import { roles } from "../users/user.ts";
import { keptBy, mayEditInitiative, mayEditInitiatives } from "./policy.ts";

const allowed = { CORRESPONDENT: false, EDITOR: true, SECTION_HEAD: true, EDITOR_IN_CHIEF: true, ADMINISTRATOR: true };
const actor = (...grants: Grant[]) => ({ id: 1, name: "甲", grants });
const at = (...placeIds: number[]): Grant => ({ role: "EDITOR", channelIds: null, placeIds });
const inChannel: Grant = { role: "EDITOR", channelIds: [3], placeIds: null };

it.each(roles)("%s", (role) => {
  expect(mayEditInitiatives(actor(everywhere(role)))).toBe(allowed[role]);
  expect(mayEditInitiative(actor(everywhere(role)), { placeId: 7 })).toBe(allowed[role]);
});

describe("whose role is limited", () => {
  it("to places keeps what lies there, and nothing else", () => {
    expect(mayEditInitiatives(actor(at(7, 8)))).toBe(true);
    expect([7, 8, 9].map((placeId) => mayEditInitiative(actor(at(7, 8)), { placeId }))).toEqual([true, true, false]);
    expect(mayEditInitiative(actor(at(7), at(9)), { placeId: 9 })).toBe(true);
    expect(keptBy(actor(at(7), at(9)))).toEqual({ placeId: { in: [7, 9] } });
  });
  it("to a channel keeps all: an initiative lies in none", () => {
    expect(mayEditInitiative(actor(inChannel), { placeId: 7 })).toBe(true);
    expect(keptBy(actor(at(7), inChannel))).toEqual({});
  });
  it("as a correspondent keeps none, wherever", () => expect(keptBy(actor(everywhere("CORRESPONDENT")))).toEqual({ placeId: { in: [] } }));
});
