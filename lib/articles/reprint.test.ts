import { describe, expect, it } from "vitest";
import { isReprint, titleDifferences } from "./reprint.ts";

describe("a title against the original's", () => {
  it.each(["居民议事", "  居民议事　", "居民议事 "])("%j is the same", (title) => expect(titleDifferences(title, "居民议事")).toBe(""));
  it.each([
    ["居民的议事", "居民地议事", "第 3 个字是「的」，原标题是「地」"],
    ["居民议事！", "居民议事", "第 5 个字起多了「！」"],
    ["居民事", "居民议事", "第 3 个字前少了「议」"],
    ["居民 议事", "居民　议事", "第 3 个字是「（空格）」，原标题是「（全角空格）」"],
    ["居民\u200b议事", "居民议事", "第 3 个字起多了「（U+200B）」"],
    ["“居民”议事", "\"居民\"议事", '第 1 个字是「“」，原标题是「"」；第 4 个字是「”」，原标题是「"」'],
  ])("%j of %j: %s", (title, original, words) => expect(titleDifferences(title, original)).toBe(words));
  it("of many tells the first, and how many more there are", () => expect(titleDifferences("一A二B三C四D五", "一a二b三c四d五")).toMatch(/^第 2 .+；第 4 .+；第 6 .+；另有 1 处$/));
});

describe("a reprint", () => {
  const none = { reprint: false, originalTitle: " ", originalUrl: "" };
  it("is what is chosen to be one, or names an original", () => {
    expect(isReprint(none)).toBe(false);
    for (const over of [{ reprint: true }, { originalTitle: "题" }, { originalUrl: "https://example.com/1" }]) expect(isReprint({ ...none, ...over })).toBe(true);
  });
});
