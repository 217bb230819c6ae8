import { describe, expect, it } from "vitest";
import type { Body } from "@/lib/articles/body";
import type { Draft } from "@/lib/articles/schema";
import { compareDrafts, linesOf } from "./compare-drafts";

const body = (...texts: string[]): Body => ({ version: 1, blocks: texts.map((text) => ({ type: "paragraph", line: [{ text }] })) });
const draft = (change: Partial<Draft>): Draft => ({
  slug: "a", kicker: "", title: "", subtitle: "", lead: "", source: "", originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "",
  contributors: [], channelId: null, placeIds: [], initiativeIds: [], topics: [], body: body(), ...change,
});
const photos = new Map([[8, { caption: "图自己的" }]]);
const choices = { places: [{ id: 1, kind: "CITY" as const, name: "武汉市", path: "wuhan", aliases: [], trail: [] }], channels: [], initiatives: [] };

describe("comparing two texts of an article", () => {
  it("finds no difference in the same text", () => {
    const text = draft({ title: "题", body: body("一", "二") });
    const { fields, mine } = compareDrafts(text, text, choices, photos);
    expect(fields).toEqual([]);
    expect(mine.every(({ alone }) => !alone)).toBe(true);
  });

  it("names the fields that differ, places by name", () => {
    const { fields } = compareDrafts(draft({ title: "甲", placeIds: [1] }), draft({ title: "乙" }), choices, photos);
    expect(fields).toEqual([
      { label: "标题", mine: "甲", theirs: "乙" },
      { label: "地方", mine: "武汉市", theirs: "" },
    ]);
  });

  it("marks the paragraphs that only one text has", () => {
    const { mine, theirs } = compareDrafts(draft({ body: body("一", "二", "三") }), draft({ body: body("一", "三", "四") }), choices, photos);
    expect(mine.filter(({ alone }) => alone).map(({ text }) => text)).toEqual(["二"]);
    expect(theirs.filter(({ alone }) => alone).map(({ text }) => text)).toEqual(["四"]);
  });

  it("takes an inherited caption for the one typed in the other text", () => {
    const photo = (caption: string | null): Body => ({ version: 1, blocks: [{ type: "photo", photo: { photoId: 7, caption, credit: null, alt: null } }] });
    const { mine, theirs } = compareDrafts(draft({ body: photo("图说") }), draft({ body: photo(null) }), choices, photos);
    expect([...mine, ...theirs]).toEqual([{ text: "〔图片〕图说", alone: false }, { text: "〔图片〕图说", alone: false }]);
  });

  it("tells pictures apart that have no caption", () => {
    const photo = (photoId: number): Body => ({ version: 1, blocks: [{ type: "photo", photo: { photoId, caption: null, credit: null, alt: null } }] });
    const { mine, theirs } = compareDrafts(draft({ body: photo(1) }), draft({ body: photo(2) }), choices, photos);
    expect([...mine, ...theirs]).toEqual([{ text: "〔图片〕无图说", alone: true }, { text: "〔图片〕无图说", alone: true }]);
  });

  it("shows pictures, lists and tables as lines", () => {
    const use = { photoId: 7, caption: null, credit: null, alt: null };
    const text: Body = {
      version: 1,
      blocks: [
        { type: "photo", photo: use },
        { type: "photo", photo: { ...use, photoId: 8 } },
        { type: "list", ordered: false, items: [{ line: [{ text: "点" }], items: [{ line: [{ text: "子" }] }] }] },
        { type: "table", rows: [[{ line: [{ text: "甲" }] }, { line: [{ text: "乙" }] }]] },
      ],
    };
    const lines = linesOf(text, new Map(), photos).map((line) => line.text);
    expect(lines).toEqual(["〔图片〕无图说", "〔图片〕图自己的", "· 点", "　· 子", "甲 ｜ 乙"]);
  });
});
