import { expect, it } from "vitest";
import { roles } from "../users/user.ts";
import { mayEditChannels } from "./policy.ts";

const allowed = { CORRESPONDENT: false, EDITOR: false, EDITOR_IN_CHIEF: true, ADMINISTRATOR: true };

it.each(roles)("%s", (role) => expect(mayEditChannels({ id: 1, name: "甲", role })).toBe(allowed[role]));
