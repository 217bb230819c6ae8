import { describe, expect, it } from "vitest";
import { everywhere } from "../auth/actor.ts";
import type { Grant } from "../auth/actor.ts";
import { roles } from "../users/user.ts";
import { approvingReprint } from "./reprint-approval.ts";

const where = { channelId: 3, places: [{ placeId: 9 }] };
const answer = (grants: Grant[], involved: number[] = [7]) => {
  const result = approvingReprint({ id: 1, name: "甲", grants }, where, involved);
  return "as" in result ? "may" : result.objection;
};
const allowed = { CORRESPONDENT: "role", EDITOR: "role", SECTION_HEAD: "may", EDITOR_IN_CHIEF: "may", ADMINISTRATOR: "role" };
const instead: Grant = { ...everywhere("SECTION_HEAD"), standsInFor: { id: 7, name: "乙" } };

describe("whoever lets a text be reprinted", () => {
  it.each(roles)("%s", (role) => expect(answer([everywhere(role)])).toBe(allowed[role]));
  it("answers for where it lies", () => {
    expect(answer([{ role: "SECTION_HEAD", channelIds: [3], placeIds: null }])).toBe("may");
    expect(answer([{ role: "SECTION_HEAD", channelIds: [4], placeIds: null }])).toBe("role");
    expect(answer([{ role: "EDITOR_IN_CHIEF", channelIds: null, placeIds: [8] }])).toBe("role");
  });
  it("had no part in it, whatever they hold", () => expect(answer([everywhere("SECTION_HEAD"), everywhere("EDITOR_IN_CHIEF")], [1])).toBe("author"));
  it("does not stand in for whoever had", () => {
    expect(answer([instead])).toBe("author");
    expect(answer([instead], [8])).toBe("may");
    expect(answer([instead, everywhere("EDITOR_IN_CHIEF")])).toBe("may");
  });
});
