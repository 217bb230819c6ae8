import { expect, it } from "vitest";
import type { WholeRevision } from "../revision-draft.ts";
import { textHash } from "./text-hash.ts";

const photo = { photoId: 7, caption: null, credit: null, alt: null };
const revision = {
  id: 1, articleId: 1, slug: "draft-0123456789ab", kicker: "", title: "题目", subtitle: "", lead: "", source: "", reprint: false, originalTitle: "", originalUrl: "", dateline: "",
  responsibleEditor: "", channelId: 1, contributors: [], places: [], topics: [], initiatives: [], photos: [],
  body: { version: 1, blocks: [{ type: "photo", photo }] },
} as unknown as WholeRevision;
const picture = { id: 7, shown: "abc", caption: "图说", credit: "某", alt: "画面" };
const hash = (over: object = {}, words: object = {}) => textHash({ ...revision, ...over }, new Map([[7, { ...picture, ...words }]]));

it("is the same for the same words, however they were stored", () => {
  const reordered = { body: { blocks: [{ photo: { alt: null, credit: null, caption: null, photoId: 7 }, type: "photo" }], version: 1 } };
  expect(hash(reordered)).toBe(hash());
  expect(hash({ id: 9 })).toBe(hash());
  expect(hash()).toMatch(/^[0-9a-f]{64}$/);
});

it.each([
  ["a word of the text", { title: "题目。" }, {}],
  ["its channel", { channelId: 2 }, {}],
  ["its address", { slug: "chosen" }, {}],
  ["its being a reprint", { reprint: true }, {}],
  ["a picture's words", {}, { alt: "别的画面" }],
  ["what a picture shows", {}, { shown: "def" }],
])("differs with %s", (_, over, words) => expect(hash(over, words)).not.toBe(hash()));

it("does not know addresses that are made up for the time being", () => expect(hash({ slug: "" })).toBe(hash()));
