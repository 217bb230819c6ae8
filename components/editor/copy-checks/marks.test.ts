import { Schema } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { checkedTexts } from "./checked-texts";
import { partsOf } from "./marks";

const mark = (from: number, was: string, look = "wrong") => ({ from, to: from + was.length, was, look });

describe("the parts of a field", () => {
  it("are what was found and what stands between", () =>
    expect(partsOf("先布署，己经好", [mark(4, "己经"), mark(1, "布署")])).toEqual([
      { text: "先", look: "" },
      { text: "布署", look: "wrong" },
      { text: "，", look: "" },
      { text: "己经", look: "wrong" },
      { text: "好", look: "" },
    ]));
  it("have every look of what lies over each other", () =>
    expect(partsOf("先布署好", [mark(1, "布署"), mark(2, "署好", "said")])).toEqual([
      { text: "先", look: "" },
      { text: "布", look: "wrong" },
      { text: "署", look: "wrong said" },
      { text: "好", look: "said" },
    ]));
  it("leave out what was changed since", () => expect(partsOf("先部署", [mark(1, "布署"), mark(9, "己经")])).toEqual([{ text: "先部署", look: "" }]));
  it("are none of an empty field", () => expect(partsOf("", [mark(0, "布署")])).toEqual([]));
});

it("checks the caption of a table, its cells, and who is quoted", () => {
  const schema = new Schema({
    nodes: {
      doc: { content: "(quote | table)+" },
      quote: { content: "paragraph+", attrs: { attribution: { default: "" } } },
      table: { content: "row+", attrs: { caption: { default: "" } } },
      row: { content: "cell+", tableRole: "row" },
      cell: { content: "paragraph+", tableRole: "cell" },
      paragraph: { content: "text*" },
      text: {},
    },
  });
  const paragraph = (text: string) => schema.node("paragraph", null, [schema.text(text)]);
  const table = schema.node("table", { caption: "各栋灯数" }, [schema.node("row", null, [schema.node("cell", null, [paragraph("三栋")])])]);
  const doc = schema.node("doc", null, [schema.node("quote", { attribution: "李阿姨" }, [paragraph("灯亮了。")]), table]);
  const texts = checkedTexts({ kicker: "", title: "", subtitle: "", lead: "" }, doc, new Map());
  expect(texts.map(({ text, setting }) => [text, setting])).toEqual([["李阿姨", "label"], ["灯亮了。", "prose"], ["各栋灯数", "label"], ["三栋", "label"]]);
  expect(new Set(texts.map(({ id }) => id)).size).toBe(4);
});
