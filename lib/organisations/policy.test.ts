import { expect, it } from "vitest";
import { roles } from "../users/user.ts";
import { mayEditOrganisations } from "./policy.ts";

const allowed = { CORRESPONDENT: false, EDITOR: false, EDITOR_IN_CHIEF: true, ADMINISTRATOR: true };

it.each(roles)("%s", (role) => expect(mayEditOrganisations({ id: 1, name: "甲", role })).toBe(allowed[role]));
