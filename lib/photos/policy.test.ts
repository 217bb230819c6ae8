import { describe, expect, it } from "vitest";
import type { Role } from "../generated/prisma/enums.ts";
import { mayChange, mayDescribe, mayDescribeLive, maySee, maySeeAll, mayUpload } from "./policy.ts";

const actor = (role: Role, id = 1) => ({ id, name: "", role });
const own = { createdById: 1 };
const anothers = { createdById: 2 };

describe("photos", () => {
  it.each([
    ["CORRESPONDENT", { upload: true, describeOwn: true, describeAnothers: false, describeLive: false, seeAll: false }],
    ["EDITOR", { upload: true, describeOwn: true, describeAnothers: true, describeLive: true, seeAll: true }],
    ["EDITOR_IN_CHIEF", { upload: true, describeOwn: true, describeAnothers: true, describeLive: true, seeAll: true }],
    ["ADMINISTRATOR", { upload: true, describeOwn: true, describeAnothers: true, describeLive: true, seeAll: true }],
  ] as const)("of a %s", (role, may) => {
    const who = actor(role);
    expect({
      upload: mayUpload(who),
      describeOwn: mayDescribe(who, own),
      describeAnothers: mayDescribe(who, anothers),
      describeLive: mayDescribeLive(who),
      seeAll: maySeeAll(who),
    }).toEqual(may);
  });

  const hidden = { createdById: 1, live: false };
  it.each([
    ["CORRESPONDENT", "own, in nobody's sight", hidden, { see: true, change: true }],
    ["CORRESPONDENT", "own, before readers", { ...hidden, live: true }, { see: true, change: false }],
    ["CORRESPONDENT", "another's, in nobody's sight", { createdById: 2, live: false }, { see: false, change: false }],
    ["CORRESPONDENT", "another's, before readers", { createdById: 2, live: true }, { see: true, change: false }],
    ["EDITOR", "another's, in nobody's sight", { createdById: 2, live: false }, { see: true, change: true }],
    ["EDITOR", "another's, before readers", { createdById: 2, live: true }, { see: true, change: true }],
  ] as const)("a %s and one %s", (role, _, photo, may) => {
    expect({ see: maySee(actor(role), photo), change: mayChange(actor(role), photo) }).toEqual(may);
  });

  it("are nobody else's business", () => {
    const stranger = actor("READER" as Role, 9);
    expect([mayUpload(stranger), mayDescribe(stranger, own), mayDescribeLive(stranger), maySeeAll(stranger), maySee(stranger, { ...own, live: true })]).toEqual(Array(5).fill(false));
  });
});
