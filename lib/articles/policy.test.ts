import { describe, expect, it } from "vitest";
import { everywhere } from "../auth/actor.ts";
import type { Grant } from "../auth/actor.ts";
import type { Role } from "../generated/prisma/enums.ts";
import { isDesk, mayBegin, mayDelete, mayEdit, mayPublish, maySee, mayTakeBack } from "./policy.ts";
import type { Subject } from "./policy.ts";

const me = 1;
const here = { channelId: 10, places: [{ placeId: 20 }] };
const away = { channelId: 99, places: [{ placeId: 98 }] };
const nowhere = { channelId: null, places: [] };
const draft = { state: "DRAFT", firstPublishedAt: null, head: here, live: null } as const;
const published = { state: "PUBLISHED", firstPublishedAt: new Date(0), head: here, live: here } as const;
const articles = {
  "own draft": { createdById: me, ...draft },
  "own published": { createdById: me, ...published },
  "own taken back": { createdById: me, ...published, state: "DRAFT", live: null },
  "own withdrawn": { createdById: me, ...published, state: "WITHDRAWN" },
  "another's draft": { createdById: 2, ...draft },
  "another's published": { createdById: 2, ...published },
  "another's taken back": { createdById: 2, ...published, state: "DRAFT", live: null },
  "another's withdrawn": { createdById: 2, ...published, state: "WITHDRAWN" },
} satisfies Record<string, Subject>;

const sentences = { see: maySee, edit: mayEdit, publish: mayPublish, "take back": mayTakeBack, delete: mayDelete };
type Table = Record<keyof typeof articles, string[]>;
const desk: Table = {
  "own draft": ["see", "edit", "publish", "take back", "delete"],
  "own published": ["see", "edit", "publish", "take back"],
  "own taken back": ["see", "edit", "publish", "take back"],
  "own withdrawn": ["see", "edit"],
  "another's draft": ["see", "edit", "publish", "take back", "delete"],
  "another's published": ["see", "edit", "publish", "take back"],
  "another's taken back": ["see", "edit", "publish", "take back"],
  "another's withdrawn": ["see", "edit"],
};
const editor: Table = { ...desk, "own published": ["see", "edit", "publish"], "another's published": ["see", "edit", "publish"] };
const author: Table = {
  "own draft": ["see", "edit", "delete"],
  "own published": ["see"],
  "own taken back": ["see"],
  "own withdrawn": ["see"],
  "another's draft": [],
  "another's published": [],
  "another's taken back": [],
  "another's withdrawn": [],
};
const nobody: Table = { ...author, "own draft": ["see"] };

const inChannel = (channelIds: number[]): Grant => ({ role: "EDITOR", channelIds, placeIds: null });
const headOf = (channelIds: number[]): Grant => ({ ...inChannel(channelIds), role: "SECTION_HEAD" });
const inPlace = (placeIds: number[]): Grant => ({ role: "EDITOR", channelIds: null, placeIds });
const actor = (...grants: Grant[]) => ({ id: me, name: "张三", grants });
const allowed = (grants: Grant[], article: Subject) => Object.entries(sentences).flatMap(([name, may]) => (may(actor(...grants), article) ? [name] : []));

const roles: Record<Role, Table> = { CORRESPONDENT: author, EDITOR: editor, SECTION_HEAD: desk, EDITOR_IN_CHIEF: desk, ADMINISTRATOR: nobody };
const people: [string, Grant[], Table][] = [
  ...Object.entries(roles).map(([role, table]): [string, Grant[], Table] => [role, [everywhere(role as Role)], table]),
  ["nobody", [], nobody],
  ["administrator and editor in chief", [everywhere("ADMINISTRATOR"), everywhere("EDITOR_IN_CHIEF")], desk],
  ["editor of this channel", [inChannel([9, 10])], editor],
  ["editor of this place", [inPlace([20])], editor],
  ["section head of this place", [{ ...inPlace([20]), role: "SECTION_HEAD" }], desk],
  ["editor of another channel", [inChannel([11])], author],
  ["editor of another place", [inPlace([21])], author],
  ["editor elsewhere and section head here", [inChannel([11]), { ...inPlace([20]), role: "SECTION_HEAD" }], desk],
];

describe.each(people)("%s", (_, grants, table) => {
  it.each(Object.entries(table) as [keyof typeof articles, string[]][])("%s: %j", (which, expected) => {
    expect(allowed(grants, articles[which])).toEqual(expected);
  });
});

describe("a section head of one channel, and a published article whose new text", () => {
  const moved = articles["another's published"];
  it("leaves the channel: may see, edit and take back, not publish it where they have no say", () =>
    expect(allowed([headOf([10])], { ...moved, head: away })).toEqual(["see", "edit", "take back"]));
  it("comes to the channel: may publish it, not take back what readers find elsewhere", () =>
    expect(allowed([headOf([10])], { ...moved, live: away })).toEqual(["see", "edit", "publish"]));
  it("says no channel yet: is somebody else's affair while it is not theirs", () => expect(allowed([headOf([10])], { ...articles["another's draft"], head: nowhere })).toEqual([]));
});

it.each(Object.keys(roles) as Role[])("%s at the desk at all, and beginning an article", (role) =>
  expect([isDesk(actor(everywhere(role))), mayBegin(actor(everywhere(role)))]).toEqual(
    { CORRESPONDENT: [false, true], EDITOR: [true, true], SECTION_HEAD: [true, true], EDITOR_IN_CHIEF: [true, true], ADMINISTRATOR: [false, false] }[role],
  ));
