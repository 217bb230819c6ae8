import { describe, expect, it } from "vitest";
import { changedKeys, contestedKeys, fieldsOf, formerly, idOrNull } from "./words.ts";

const words = { name: "柳岸街道", aliases: ["柳岸"], shortName: null as string | null };

describe("changedKeys", () => {
  it("nothing", () => expect(changedKeys(words, { ...words, aliases: ["柳岸"] })).toEqual([]));
  it("a list, and what was empty", () => expect(changedKeys(words, { ...words, aliases: [], shortName: "柳岸" })).toEqual(["aliases", "shortName"]));
});

describe("contestedKeys", () => {
  const byOther = { ...words, name: "柳岸新街道" };
  it("others changed it: saving would undo that", () => expect(contestedKeys(words, byOther, words)).toEqual(["name"]));
  it("both changed it, each in their way", () => expect(contestedKeys(words, byOther, { ...words, name: "柳岸老街道" })).toEqual(["name"]));
  it("both made the same change", () => expect(contestedKeys(words, byOther, { ...byOther, shortName: "柳岸" })).toEqual([]));
  it("only this form changed it", () => expect(contestedKeys(words, words, byOther)).toEqual([]));
});

it("formerly holds the values before, lists as text", () =>
  expect(formerly(words, ["aliases", "shortName"])).toEqual({ aliases: "柳岸", shortName: null }));

describe("fieldsOf", () => {
  const form = (entries: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(entries)) data.set(name, value);
    return fieldsOf(data);
  };
  it("reads the start, and line breaks as they were typed", () =>
    expect(form({ summary: "一\r\n二", start: '{"name":"甲"}' })).toEqual({ summary: "一\n二", start: { name: "甲" } }));
  it("a start that is none", () => expect(form({ start: "{" })).toEqual({ start: null }));
});

it("idOrNull", () => expect([idOrNull(""), idOrNull(undefined), idOrNull("7"), idOrNull("x")]).toEqual([null, null, 7, NaN]));
