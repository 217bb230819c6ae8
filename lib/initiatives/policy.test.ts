import { expect, it } from "vitest";
import { roles } from "../users/user.ts";
import { mayEditInitiatives } from "./policy.ts";

const allowed = { CORRESPONDENT: false, EDITOR: true, EDITOR_IN_CHIEF: true, ADMINISTRATOR: true };

it.each(roles)("%s", (role) => expect(mayEditInitiatives({ id: 1, name: "甲", role })).toBe(allowed[role]));
