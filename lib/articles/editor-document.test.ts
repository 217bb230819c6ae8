import { describe, expect, it } from "vitest";
import { bodySchema, emptyBody } from "./body.ts";
import type { Body } from "./body.ts";
import { toBody, toDocument } from "./editor-document.ts";
import type { EditorDocument } from "./editor-document.ts";

const use = (photoId: number) => ({ photoId, caption: "图说", credit: null, alt: "" });
const everything: Body = {
  version: 1,
  blocks: [
    { type: "paragraph", line: [{ text: "一" }, { text: "二\n三", bold: true }, { text: "四", emphasis: true, href: "https://example.com/" }] },
    { type: "heading", level: 2, line: [{ text: "小标题" }] },
    { type: "heading", level: 3, line: [{ text: "三级" }] },
    { type: "quote", lines: [[{ text: "话" }], []], attribution: "居民" },
    { type: "quote", lines: [[{ text: "无名" }]] },
    { type: "note", lines: [[{ text: "编者按" }]] },
    { type: "list", ordered: true, items: [{ line: [{ text: "甲" }], items: [{ line: [{ text: "子" }], items: [{ line: [] }] }] }, { line: [{ text: "乙" }] }] },
    { type: "list", ordered: false, items: [{ line: [{ text: "点" }] }] },
    {
      type: "table",
      caption: "表题",
      rows: [
        [{ line: [{ text: "头" }], header: true, colspan: 2 }],
        [{ line: [{ text: "上\n下" }], rowspan: 2 }, { line: [] }],
      ],
    },
    { type: "table", rows: [[{ line: [] }]] },
    { type: "photo", photo: use(1) },
    { type: "gallery", photos: [use(2), use(3)] },
    { type: "rule" },
  ],
};

describe("the body in the editor and back", () => {
  it("keeps every block, mark and attribute", () => {
    expect(bodySchema.parse(everything)).toEqual(everything);
    expect(toBody(toDocument(everything))).toEqual(everything);
  });

  it("gives an empty body one paragraph to write in, which is not stored", () => {
    expect(toDocument(emptyBody).content).toEqual([{ type: "paragraph" }]);
    expect(toBody(toDocument(emptyBody))).toEqual(emptyBody);
  });
});

describe("what the editor holds and a body does not", () => {
  const body = (...content: NonNullable<EditorDocument["content"]>) => toBody({ type: "doc", content });

  it("joins runs that look alike, whatever the order of their marks", () => {
    const link = { type: "link", attrs: { href: "/places" } } as const;
    const runs = [
      { type: "text" as const, text: "一", marks: [link, { type: "bold" as const }] },
      { type: "hardBreak" as const, marks: [{ type: "bold" as const }, link] },
      { type: "text" as const, text: "二", marks: [{ type: "bold" as const }, link] },
    ];
    expect(body({ type: "paragraph", content: runs }).blocks).toEqual([{ type: "paragraph", line: [{ text: "一\n二", bold: true, href: "/places" }] }]);
  });

  it("leaves out empty paragraphs and headings", () => {
    expect(body({ type: "paragraph" }, { type: "heading", attrs: { level: 2 } }).blocks).toEqual([]);
  });

  it("leaves out pictures that are still being uploaded", () => {
    const pending = { uploadId: "u1" };
    expect(body({ type: "upload", attrs: pending }, { type: "gallery", attrs: { photos: [pending] } }).blocks).toEqual([]);
    expect(body({ type: "gallery", attrs: { photos: [pending, use(4)] } }).blocks).toEqual([{ type: "gallery", photos: [use(4)] }]);
  });

  it("makes the paragraphs of a cell its line breaks", () => {
    const paragraph = (text: string) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text }] });
    const table = body({
      type: "table",
      attrs: { caption: " " },
      content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph("一"), { type: "paragraph" }, paragraph("二")] }] }],
    });
    expect(table.blocks).toEqual([{ type: "table", rows: [[{ line: [{ text: "一\n\n二" }] }]] }]);
  });
});
