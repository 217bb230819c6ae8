import { describe, expect, it } from "vitest";
import { readPhotoSearch } from "./photo-search.ts";

const spans = (q: string) => readPhotoSearch(q).spans.map(({ from, to }) => [from, to].map((date) => date.toISOString().slice(0, 10)).join(" – "));
const words = (q: string) => readPhotoSearch(q).words;

describe("what is typed to find a picture", () => {
  it.each([
    ["2025", "2025-01-01 – 2026-01-01"],
    ["2025年", "2025-01-01 – 2026-01-01"],
    ["2025-12", "2025-12-01 – 2026-01-01"],
    ["2025年3月", "2025-03-01 – 2025-04-01"],
    ["2025年12月31日", "2025-12-31 – 2026-01-01"],
    ["2025/2/28", "2025-02-28 – 2025-03-01"],
    ["2024.2.29", "2024-02-29 – 2024-03-01"],
  ])("%s is a span of days", (q, span) => {
    expect(spans(q)).toEqual([span]);
    expect(words(q)).toEqual([]);
  });

  it.each(["2025-02-30", "2025-13", "2025-12-31日后", "44部", "1025", "20251231"])("%s is a word", (q) => {
    expect(words(q)).toEqual([[q]]);
    expect(spans(q)).toEqual([]);
  });

  it("is words and dates together, whatever stands between them", () => {
    expect(words("议事会　社区,2025-12 电梯")).toEqual([["议事会"], ["社区"], ["电梯"]]);
    expect(spans("议事会　社区,2025-12 电梯")).toHaveLength(1);
    expect(readPhotoSearch("  ")).toEqual({ words: [], spans: [] });
  });

  it("is found in Simplified too when it was typed in Traditional", () => {
    expect(words("議事會")).toEqual([["議事會", "议事会"]]);
  });
});
