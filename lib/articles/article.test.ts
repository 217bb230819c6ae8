import { describe, expect, it } from "vitest";
import { contributorsByRole, lastChange } from "./article.ts";

describe("lastChange", () => {
  const [published, revised, corrected] = ["2026-01-01", "2026-01-03", "2026-01-05"].map((day) => new Date(day)) as [Date, Date, Date];
  it("is the newest of publication, new text and correction", () => {
    expect(lastChange({ publishedAt: published, revisedAt: null, corrections: [] })).toEqual(published);
    expect(lastChange({ publishedAt: published, revisedAt: revised, corrections: [] })).toEqual(revised);
    expect(lastChange({ publishedAt: published, revisedAt: revised, corrections: [{ at: corrected }] })).toEqual(corrected);
  });
});

it("groups contributors by role in their order", () => {
  expect(
    contributorsByRole([
      { role: "CORRESPONDENT", name: "甲" },
      { role: "REPORTER", name: "乙" },
      { role: "CORRESPONDENT", name: "丙" },
    ]),
  ).toEqual([
    { role: "CORRESPONDENT", names: ["甲", "丙"] },
    { role: "REPORTER", names: ["乙"] },
  ]);
});
