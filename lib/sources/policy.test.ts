import { expect, it } from "vitest";
import { everywhere } from "../auth/actor.ts";
import { roles } from "../users/user.ts";
import { maySaveSources } from "./policy.ts";

const allowed = { CORRESPONDENT: false, EDITOR: false, SECTION_HEAD: false, EDITOR_IN_CHIEF: true, ADMINISTRATOR: true };

it.each(roles)("%s", (role) => expect(maySaveSources({ id: 1, name: "甲", grants: [everywhere(role)] })).toBe(allowed[role]));
it("nobody whose role is limited", () => expect(maySaveSources({ id: 1, name: "甲", grants: [{ role: "EDITOR_IN_CHIEF", channelIds: [1], placeIds: null }] })).toBe(false));
