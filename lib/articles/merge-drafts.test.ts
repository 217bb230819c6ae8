import { describe, expect, it } from "vitest";
import type { Block } from "./body.ts";
import { compareDrafts } from "./compare.ts";
import { mergeDrafts, propose } from "./merge-drafts.ts";
import type { Choices, Proposals } from "./merge-drafts.ts";
import type { Draft } from "./schema.ts";

const paragraph = (text: string): Block => ({ type: "paragraph", line: [{ text }] });
const draft = (texts: string[], change: Partial<Draft> = {}): Draft => ({
  slug: "a", kicker: "", title: "题", subtitle: "", lead: "", source: "", reprint: false, originalTitle: "", originalUrl: "", dateline: "", responsibleEditor: "",
  contributors: [], channelId: null, placeIds: [], initiativeIds: [], topics: [], body: { version: 1, blocks: texts.map(paragraph) }, ...change,
});
const known = { names: { channels: new Map(), places: new Map(), initiatives: new Map() }, photos: new Map(), cut: (text: string) => [...text] };
const choicesOf = (proposals: Proposals): Choices => Object.fromEntries(Object.entries(proposals).map(([place, proposal]) => [place, proposal?.choice]));
const linesOf = ({ body }: Draft) => body.blocks.map((block) => (block.type === "paragraph" ? block.line.map(({ text }) => text).join("") : block.type));

/** The text that results when every proposal is taken, and how much somebody has to decide. */
function merge(mine: Draft, theirs: Draft, base: Draft | null) {
  const comparison = compareDrafts(mine, theirs, known);
  const proposals = propose(mine, theirs, comparison, base, known.photos);
  const clashes = Object.values(proposals).filter((one) => one?.clash).length;
  return { text: mergeDrafts(mine, theirs, comparison, choicesOf(proposals)), clashes, comparison };
}

describe("two texts made from one", () => {
  const base = draft(["第一段原来的话。", "第二段原来的话。", "第三段原来的话。"]);

  it("are joined by following whoever alone changed something", () => {
    const mine = draft(["第一段我改的话。", "第二段原来的话。", "第三段原来的话。", "我加的一段"], { lead: "我的导语" });
    const theirs = draft(["第一段原来的话。", "第二段他改的话。", "他们另加的内容", "第三段原来的话。"], { title: "他们的题" });
    const { text, clashes } = merge(mine, theirs, base);
    expect(linesOf(text)).toEqual(["第一段我改的话。", "第二段他改的话。", "他们另加的内容", "第三段原来的话。", "我加的一段"]);
    expect(text).toMatchObject({ title: "他们的题", lead: "我的导语" });
    expect(clashes).toBe(0);
  });

  it("leave out what one of them struck out", () => {
    const start = draft(["居民坐到一起。", "电梯装好了？", "大家都满意！"]);
    const { text } = merge(draft(["居民坐到一起。", "大家都满意！"]), draft(["居民坐到一起。", "电梯装好了？"]), start);
    expect(linesOf(text)).toEqual(["居民坐到一起。"]);
  });

  it("ask where both changed the same, and leave out no paragraph until somebody answers", () => {
    const mine = draft(["第一段我改的话。", "第二段原来的话。", "第三段原来的话。"], { title: "我的题" });
    const theirs = draft(["第一段他改的话。", "第二段原来的话。", "第三段原来的话。"], { title: "他们的题" });
    const { text, clashes, comparison } = merge(mine, theirs, base);
    expect(clashes).toBe(2);
    expect([text.title, ...linesOf(text).slice(0, 2)]).toEqual(["我的题", "第一段我改的话。", "第一段他改的话。"]);
    const choose = (choice: "theirs" | "mine") => linesOf(mergeDrafts(mine, theirs, comparison, { 0: choice })).slice(0, 2);
    expect(choose("theirs")).toEqual(["第一段他改的话。", "第二段原来的话。"]);
    expect(choose("mine")).toEqual(["第一段我改的话。", "第二段原来的话。"]);
  });

  it("lose nothing where the common text is not known", () => {
    const { text } = merge(draft(["只有我有", "共同的"]), draft(["共同的", "仅他们的内容"]), null);
    expect(linesOf(text)).toEqual(["只有我有", "共同的", "仅他们的内容"]);
  });
});
