import { expect, it } from "vitest";
import { sharesOf } from "./shares.ts";
import type { Sample } from "./shares.ts";
import type { Want } from "./wanted.ts";

const want = (over: Partial<Want>): Want => ({ text: "", terms: ["电梯"], words: [], inOnePiece: false, tags: [], others: [], ...over });
const sample: Sample = [["电梯", "title:电梯", "channel:1"], ["电梯", "channel:2"], ["食堂", "place:7"], ["桥头", "社区"]].map((terms) => new Set(terms));
const shares = (wants: Want[], filters: string[] = []) => {
  const { title, text } = sharesOf(wants, filters, sample);
  return [title * 40, text * 40];
};

it("counts titles, and texts without them, within the filters", () => {
  expect(shares([want({})])).toEqual([1, 1]);
  expect(shares([want({})], ["channel:2"])).toEqual([0, 1]);
  expect(shares([want({}), want({ terms: ["食堂"] })])).toEqual([0, 0]);
});

it("counts what is about the place that is meant, or has another writing of it", () => {
  expect(shares([want({ terms: ["qiaotou"], tags: ["place:7"], others: [["桥头", "社区"]] })])).toEqual([0, 2]);
});
