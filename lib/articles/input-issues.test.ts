import { expect, it } from "vitest";
import { inputIssues } from "./input-issues.ts";
import { draftSchema, saveDraftSchema } from "./schema.ts";

const draft = {
  slug: "a", kicker: "", title: "", subtitle: "", lead: "", source: "", reprint: false, originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "",
  contributors: [], channelId: null, placeIds: [], initiativeIds: [], topics: [], body: { version: 1, blocks: [] },
};

it("says once for each field what is wrong with it", () => {
  const wrong = { ...draft, slug: "No Good", title: "长".repeat(201), contributors: [{ role: "REPORTER", name: "" }, { role: "?", name: "甲" }] };
  const { error } = saveDraftSchema.safeParse({ articleId: 1, basedOnId: 1, draft: wrong });
  expect(error && inputIssues(error)).toEqual([
    { field: "slug", message: expect.stringContaining("小写字母") },
    { field: "title", message: "太长了，最多 200，请删去一些。" },
    { field: "contributors", message: "这里的内容不符合要求，请检查后重新填写。" },
  ]);
});

it("takes the empty draft, which every article starts as", () => expect(draftSchema.safeParse(draft).success).toBe(true));

it("knows that no id is wider than the database's", () => {
  const use = { photoId: 2 ** 31, caption: null, credit: null, alt: null };
  const { error } = draftSchema.safeParse({ ...draft, channelId: 2 ** 31, placeIds: [2 ** 31], body: { version: 1, blocks: [{ type: "photo", photo: use }] } });
  expect(error && inputIssues(error).map(({ field }) => field)).toEqual(["channelId", "placeIds", "body"]);
});
