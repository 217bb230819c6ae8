import { expect, it } from "vitest";
import { everywhere } from "../auth/actor.ts";
import { roles } from "../users/user.ts";
import { mayEditInitiatives } from "./policy.ts";

const allowed = { CORRESPONDENT: false, EDITOR: true, SECTION_HEAD: true, EDITOR_IN_CHIEF: true, ADMINISTRATOR: true };

it.each(roles)("%s", (role) => expect(mayEditInitiatives({ id: 1, name: "甲", grants: [everywhere(role)] })).toBe(allowed[role]));
