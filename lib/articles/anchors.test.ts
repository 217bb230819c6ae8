import { expect, it } from "vitest";
import { anchorsOf } from "./anchors.ts";
import type { ReaderBlock } from "./article.ts";

const heading = (text: string): ReaderBlock => ({ type: "heading", level: 2, line: [{ text }] });
const paragraph: ReaderBlock = { type: "paragraph", line: [{ text: "正文" }] };

it("names headings by their words, wherever they stand, and only them", () => {
  expect(anchorsOf([paragraph, heading("第三次议事"), paragraph, heading("46 户")])).toEqual([null, "s-disanci-yishi", null, "s-46-hu"]);
  expect(anchorsOf([heading("46 户"), heading("第三次议事")])).toEqual(["s-46-hu", "s-disanci-yishi"]);
});

it("tells apart what says the same, or nothing in letters", () =>
  expect(anchorsOf([heading("后来"), heading("后来"), heading("后来 2"), heading("※"), heading("……")])).toEqual(["s-houlai", "s-houlai-2", "s-houlai-2-2", "s-section", "s-section-2"]));
