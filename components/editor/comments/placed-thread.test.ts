import { Schema } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import type { Thread } from "@/lib/comments/comment";
import type { Fields } from "../articles/working-text";
import { markedInBody, placedThreads } from "./placed-thread";

const schema = new Schema({ nodes: { doc: { content: "paragraph+" }, paragraph: { content: "text*" }, text: {} } });
const doc = (...paragraphs: string[]) => schema.node("doc", null, paragraphs.map((text) => schema.node("paragraph", null, text ? [schema.text(text)] : [])));
const fields = { kicker: "", title: "楼道里的议事会", subtitle: "", lead: "居民坐到了一起。" } as Fields;
const screen = (...paragraphs: string[]) => ({ fields, doc: doc(...paragraphs), photos: new Map() });
const wordsAt = ({ doc: now }: ReturnType<typeof screen>, range: { from: number; to: number } | null) => range && now.textBetween(range.from, range.to, "\n");

let id = 0;
const thread = (change: Partial<Thread>): Thread => ({ id: ++id, field: "body", photoId: null, quote: "", before: "", after: "", resolved: null, comments: [], ...change });

describe("words marked in the body", () => {
  const before = screen("", "第一段话。", "第二段话，有四十户居民。");
  const from = 2 + "第一段话。".length + 2 + 1;
  const marked = markedInBody(before, from + 5, from + 10);

  it("are quoted with what stands around them", () => expect(marked).toMatchObject({ quote: "有四十户居", before: "第一段话。\n第二段话，", after: "民。" }));
  it("are found in the same text", () => expect(wordsAt(before, placedThreads([thread(marked)], before)[0]?.range ?? null)).toBe("有四十户居"));
  it("and behind a new paragraph", () => {
    const now = screen("新写的一段。", "第一段话。", "", "第二段话，有四十户居民。");
    expect(wordsAt(now, placedThreads([thread(marked)], now)[0]?.range ?? null)).toBe("有四十户居");
  });
  it("are gone with their paragraph", () => expect(placedThreads([thread(marked)], screen("第一段话。"))).toMatchObject([{ range: null, changed: true }]));
  it("may run over the end of a paragraph", () => {
    const over = markedInBody(before, from - 4, from + 2);
    expect(over.quote).toBe("话。\n第二");
    expect(wordsAt(before, placedThreads([thread(over)], before)[0]?.range ?? null)).toBe("话。\n第二");
  });
});

it("threads stand in the order of the page, those without a place last", () => {
  const now = screen("第一段话。第二句话。");
  const all = [thread({ quote: "不见了", before: "从前的一整段话。" }), thread({ quote: "第二句" }), thread({ quote: "第一段" }), thread({ field: "title", quote: "议事会" })];
  expect(placedThreads(all, now).map(({ thread: { quote } }) => quote)).toEqual(["议事会", "第一段", "第二句", "不见了"]);
});
