import { describe, expect, it } from "vitest";
import { everywhere } from "../auth/actor.ts";
import { mayEndSession, mayManageUsers, objectionToDemoting } from "./policy.ts";
import { roles } from "./user.ts";

const actor = (role: (typeof roles)[number], id = 1) => ({ id, name: "甲", grants: [everywhere(role)] });
const boss = actor("ADMINISTRATOR");

describe("mayManageUsers", () => {
  it.each(roles)("%s", (role) => expect(mayManageUsers(actor(role))).toBe(role === "ADMINISTRATOR"));
});

describe("mayEndSession", () => {
  it.each(roles)("%s ends their own", (role) => expect(mayEndSession(actor(role), { userId: 1 })).toBe(true));
  it.each(roles)("%s, another's", (role) => expect(mayEndSession(actor(role), { userId: 2 })).toBe(role === "ADMINISTRATOR"));
});

describe("objectionToDemoting", () => {
  const user = (id: number, role: (typeof roles)[number], active = true) => ({ id, administrator: role === "ADMINISTRATOR", active });
  it("never oneself, however many there are", () => expect(objectionToDemoting(boss, user(1, "ADMINISTRATOR"), 9)).toBe("self"));
  it("not the last administrator", () => expect(objectionToDemoting(boss, user(2, "ADMINISTRATOR"), 1)).toBe("lastAdministrator"));
  it("one of two administrators", () => expect(objectionToDemoting(boss, user(2, "ADMINISTRATOR"), 2)).toBeNull());
  it("an administrator who is not active does not count", () => expect(objectionToDemoting(boss, user(2, "ADMINISTRATOR", false), 1)).toBeNull());
  it("anybody else", () => expect(objectionToDemoting(boss, user(2, "EDITOR"), 1)).toBeNull());
});
