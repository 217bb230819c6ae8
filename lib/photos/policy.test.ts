import { describe, expect, it } from "vitest";
import type { Role } from "../generated/prisma/enums.ts";
import { mayDescribe, mayDescribeLive, maySeeAll, mayUpload } from "./policy.ts";

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

  it("are nobody else's business", () => {
    const stranger = actor("READER" as Role, 9);
    expect([mayUpload(stranger), mayDescribe(stranger, own), mayDescribeLive(stranger), maySeeAll(stranger)]).toEqual([false, false, false, false]);
  });
});
