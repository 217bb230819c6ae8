import { describe, expect, it } from "vitest";
import { everywhere } from "../../auth/actor.ts";
import type { Grant } from "../../auth/actor.ts";
import type { Role } from "../../generated/prisma/enums.ts";
import { gapsIn, signing } from "./review.ts";
import type { Kind, ReviewedText, Signature } from "./review.ts";

const me = 1;
const here = { channelId: 10, places: [{ placeId: 20 }] };
const signature = (kind: Kind, stage: number, by: number, over: Partial<Signature> = {}): Signature => ({
  id: stage, kind, stage, role: "EDITOR", by: { id: by, name: "某" }, standsInFor: null, revisionId: 5, textHash: "five", at: new Date(0), ...over,
});
const fresh: ReviewedText = {
  revisionId: 5, textHash: "five", placement: here, needs: { REVIEWED: 3, PROOFREAD: 3 }, open: true, authors: [2], urgentBy: [], signatures: [],
};
const after = (count: number): ReviewedText => ({ ...fresh, signatures: Array.from({ length: count }, (_, index) => signature("REVIEWED", index + 1, 10 + index)) });
const actor = (...grants: Grant[]) => ({ id: me, name: "我", grants });
const may = (grants: Grant[], text: ReviewedText, kind: Kind, stage: number) => {
  const result = signing(actor(...grants), text, { kind, stage });
  return "as" in result ? "may" : result.objection;
};
const as = (role: Role) => [everywhere(role)];
const everything = (["EDITOR", "SECTION_HEAD", "EDITOR_IN_CHIEF"] as const).map(everywhere);

const states: Record<string, ReviewedText> = {
  "not handed in": { ...fresh, open: false },
  fresh,
  "after the first": after(1),
  "after the second": after(2),
  complete: after(3),
  "after a text that was changed": { ...after(2), textHash: "changed" },
  "after another revision": { ...after(2), revisionId: 6 },
  "needing none": { ...fresh, needs: { REVIEWED: 0, PROOFREAD: 0 } },
};

/** What each role hears about 初审, 复审, 终审, 一校. */
const table: Record<Role, Record<keyof typeof states, string[]>> = {
  CORRESPONDENT: {
    "not handed in": ["notOpen", "notOpen", "notOpen", "notOpen"],
    fresh: ["role", "earlierFirst", "earlierFirst", "role"],
    "after the first": ["signed", "role", "earlierFirst", "role"],
    "after the second": ["signed", "signed", "role", "role"],
    complete: ["signed", "signed", "signed", "role"],
    "after a text that was changed": ["role", "earlierFirst", "earlierFirst", "role"],
    "after another revision": ["role", "earlierFirst", "earlierFirst", "role"],
    "needing none": ["notNeeded", "notNeeded", "notNeeded", "notNeeded"],
  },
  EDITOR: {
    "not handed in": ["notOpen", "notOpen", "notOpen", "notOpen"],
    fresh: ["may", "earlierFirst", "earlierFirst", "may"],
    "after the first": ["signed", "role", "earlierFirst", "may"],
    "after the second": ["signed", "signed", "role", "may"],
    complete: ["signed", "signed", "signed", "may"],
    "after a text that was changed": ["may", "earlierFirst", "earlierFirst", "may"],
    "after another revision": ["may", "earlierFirst", "earlierFirst", "may"],
    "needing none": ["notNeeded", "notNeeded", "notNeeded", "notNeeded"],
  },
  SECTION_HEAD: {
    "not handed in": ["notOpen", "notOpen", "notOpen", "notOpen"],
    fresh: ["role", "earlierFirst", "earlierFirst", "may"],
    "after the first": ["signed", "may", "earlierFirst", "may"],
    "after the second": ["signed", "signed", "role", "may"],
    complete: ["signed", "signed", "signed", "may"],
    "after a text that was changed": ["role", "earlierFirst", "earlierFirst", "may"],
    "after another revision": ["role", "earlierFirst", "earlierFirst", "may"],
    "needing none": ["notNeeded", "notNeeded", "notNeeded", "notNeeded"],
  },
  EDITOR_IN_CHIEF: {
    "not handed in": ["notOpen", "notOpen", "notOpen", "notOpen"],
    fresh: ["role", "earlierFirst", "earlierFirst", "may"],
    "after the first": ["signed", "role", "earlierFirst", "may"],
    "after the second": ["signed", "signed", "may", "may"],
    complete: ["signed", "signed", "signed", "may"],
    "after a text that was changed": ["role", "earlierFirst", "earlierFirst", "may"],
    "after another revision": ["role", "earlierFirst", "earlierFirst", "may"],
    "needing none": ["notNeeded", "notNeeded", "notNeeded", "notNeeded"],
  },
  ADMINISTRATOR: {
    "not handed in": ["notOpen", "notOpen", "notOpen", "notOpen"],
    fresh: ["role", "earlierFirst", "earlierFirst", "role"],
    "after the first": ["signed", "role", "earlierFirst", "role"],
    "after the second": ["signed", "signed", "role", "role"],
    complete: ["signed", "signed", "signed", "role"],
    "after a text that was changed": ["role", "earlierFirst", "earlierFirst", "role"],
    "after another revision": ["role", "earlierFirst", "earlierFirst", "role"],
    "needing none": ["notNeeded", "notNeeded", "notNeeded", "notNeeded"],
  },
};

describe.each(Object.entries(table) as [Role, (typeof table)[Role]][])("%s", (role, rows) => {
  it.each(Object.entries(rows))("%s: %j", (state, expected) => {
    const text = states[state] ?? fresh;
    expect([...[1, 2, 3].map((stage) => may(as(role), text, "REVIEWED", stage)), may(as(role), text, "PROOFREAD", 1)]).toEqual(expected);
  });
});

describe("whoever holds every role", () => {
  it("still signs one review only, and one proofreading", () => {
    const mine = { ...fresh, signatures: [signature("REVIEWED", 1, me)] };
    expect(may(everything, mine, "REVIEWED", 2)).toBe("signedOther");
    expect(may(everything, mine, "PROOFREAD", 1)).toBe("may");
    expect(may(everything, { ...mine, signatures: [signature("PROOFREAD", 1, me)] }, "PROOFREAD", 2)).toBe("signedOther");
  });
  it("signs nothing of what they wrote, nor what they published in an emergency", () => {
    for (const stage of [1, 2, 3]) {
      expect(may(everything, { ...after(stage - 1), authors: [2, me] }, "REVIEWED", stage)).toBe("author");
      expect(may(everything, { ...after(stage - 1), urgentBy: [me] }, "REVIEWED", stage)).toBe("urgent");
    }
    expect(may(everything, { ...fresh, authors: [me] }, "PROOFREAD", 1)).toBe("author");
  });
  it("may sign again what they signed of a text that is no more", () => {
    const before = { ...fresh, signatures: [signature("REVIEWED", 1, 3), signature("REVIEWED", 2, me, { textHash: "four" })] };
    expect(may(everything, before, "REVIEWED", 2)).toBe("may");
  });
});

describe("in a place of one's own", () => {
  it.each([
    ["this channel", { role: "EDITOR", channelIds: [10], placeIds: null }, "may"],
    ["another channel", { role: "EDITOR", channelIds: [11], placeIds: null }, "role"],
    ["this place", { role: "EDITOR", channelIds: null, placeIds: [20] }, "may"],
    ["another place", { role: "EDITOR", channelIds: null, placeIds: [21] }, "role"],
  ] as const)("%s", (_, grant, expected) => {
    const held: Grant = { role: grant.role, channelIds: grant.channelIds ? [...grant.channelIds] : null, placeIds: grant.placeIds ? [...grant.placeIds] : null };
    expect(may([held], fresh, "REVIEWED", 1)).toBe(expected);
  });
});

describe("in another's place", () => {
  const forHead = (id: number): Grant => ({ ...everywhere("SECTION_HEAD"), standsInFor: { id, name: "主任" } });
  it("signs where they may not themselves, and says for whom", () => {
    expect(signing(actor(everywhere("EDITOR"), forHead(9)), after(1), { kind: "REVIEWED", stage: 2 })).toEqual({ as: forHead(9) });
  });
  it("signs in their own role where they have it", () => {
    expect(signing(actor(forHead(9), everywhere("SECTION_HEAD")), after(1), { kind: "REVIEWED", stage: 2 })).toEqual({ as: everywhere("SECTION_HEAD") });
  });
  it("counts as both: neither may have signed or written it", () => {
    const headSigned = { ...fresh, signatures: [signature("REVIEWED", 1, 9)] };
    expect(may([forHead(9)], headSigned, "REVIEWED", 2)).toBe("signedOther");
    expect(may([forHead(9)], { ...after(1), authors: [9] }, "REVIEWED", 2)).toBe("author");
    expect(may([everywhere("EDITOR"), forHead(9)], { ...fresh, signatures: [signature("REVIEWED", 1, me)] }, "REVIEWED", 2)).toBe("signedOther");
    expect(may(as("SECTION_HEAD"), { ...fresh, signatures: [signature("REVIEWED", 1, 4, { standsInFor: { id: me, name: "我" } })] }, "REVIEWED", 2)).toBe("signedOther");
  });
  it("takes the role of whom nothing stands against", () => {
    const text = { ...fresh, signatures: [signature("REVIEWED", 1, 9)] };
    expect(signing(actor(forHead(9), forHead(8)), text, { kind: "REVIEWED", stage: 2 })).toEqual({ as: forHead(8) });
  });
});

describe("what is missing", () => {
  it("is everything at first, and nothing where nothing is asked for", () => {
    expect(gapsIn(fresh)).toHaveLength(6);
    expect(gapsIn({ ...fresh, needs: { REVIEWED: 0, PROOFREAD: 0 } })).toEqual([]);
  });
  it("is everything again once the text or its pictures are no longer what was read", () => {
    const all = { ...after(3), needs: { REVIEWED: 3, PROOFREAD: 0 } };
    expect(gapsIn(all)).toEqual([]);
    expect(gapsIn({ ...all, revisionId: 6 })).toHaveLength(3);
    expect(gapsIn({ ...all, textHash: "other" })).toHaveLength(3);
  });
});
