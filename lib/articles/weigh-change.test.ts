import { describe, expect, it } from "vitest";
import type { Draft } from "./schema.ts";
import { weighChange } from "./weigh-change.ts";

const paragraph = (text: string) => ({ type: "paragraph" as const, line: [{ text }] });
const long = "楼道里的议事会每月开一次，谁家有难处都可以来说。".repeat(8);
const draft = (over: Partial<Draft> & { text?: string } = {}): Draft => {
  const { text = `去年加装了44部电梯。${long}`, ...rest } = over;
  return {
    slug: "a", kicker: "", title: "老楼装上了电梯", subtitle: "", lead: "", source: "", reprint: false, originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "",
    contributors: [{ role: "REPORTER", name: "甲" }], channelId: null, placeIds: [], initiativeIds: [], topics: [], body: { version: 1, blocks: [paragraph(text)] }, ...rest,
  };
};
const kinds = (after: Draft) => weighChange(draft(), after).map(({ kind }) => kind);

describe("a slip of the pen", () => {
  it.each([
    ["nothing", draft()],
    ["a wrong character", draft({ text: `去年加装了44部电梯。${long.replace("难处", "难题")}` })],
    ["punctuation", draft({ text: `去年加装了44部电梯！${long}`, title: "老楼，装上了电梯" })],
    ["a line between paragraphs", draft({ body: { version: 1, blocks: [...draft().body.blocks, { type: "rule" }] } })],
  ])("is %s", (_, after) => expect(kinds(after)).toEqual([]));
});

describe("readers are told of", () => {
  it("another title", () => expect(kinds(draft({ title: "老楼没装电梯" }))).toEqual(["title"]));
  it("other numbers, named both", () =>
    expect(weighChange(draft(), draft({ text: `去年加装了46部电梯。${long}` }))).toEqual([{ kind: "numbers", before: ["44"], after: ["46"] }]));
  it("numbers in characters", () =>
    expect(weighChange(draft({ text: `来了三十人。${long}` }), draft({ text: `来了五十人。${long}` }))).toEqual([{ kind: "numbers", before: ["三十"], after: ["五十"] }]));
  it("a number that went", () => expect(kinds(draft({ text: `去年加装了电梯。${long}` }))).toEqual(["numbers"]));
  it("a negation that went, and a word of certainty that came", () =>
    expect(weighChange(draft({ text: `这些数字不能拿来推算。${long}` }), draft({ text: `这些数字可能拿来推算。${long}` })).map(({ kind }) => kind)).toEqual(["negation", "certainty"]));
  it("other writers", () => expect(kinds(draft({ contributors: [{ role: "REPORTER", name: "乙" }] }))).toEqual(["byline"]));
  it("much other text", () => expect(kinds(draft({ text: `去年加装了44部电梯。${"街道办事处答复说，方案仍在商量之中，请大家等待通知。".repeat(8)}` }))).toEqual(["much"]));
});

it("weighs a very long text that changed throughout without delay", () => {
  const line = (seed: number) => Array.from({ length: 400 }, (_, index) => `第${seed}段第${index}句说的是另一件事情。`).join("");
  expect(kinds(draft({ text: line(2) })).includes("much")).toBe(true);
});
