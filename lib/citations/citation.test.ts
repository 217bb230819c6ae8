import { describe, expect, it } from "vitest";
import type { Block, Line } from "../articles/body.ts";
import { readableQuote, sentenceHref, sentencesOf, standsIn } from "./citation.ts";

const line = (text: string): Line => (text ? [{ text }] : []);
const text = (lead: string, ...blocks: Block[]) => ({ lead, body: { version: 1 as const, blocks } });
const paragraph = (...runs: string[]): Block => ({ type: "paragraph", line: runs.map((run) => ({ text: run })) });
const table = (...rows: string[][]): Block => ({ type: "table", rows: rows.map((row) => row.map((cell) => ({ line: line(cell) }))) });

describe("sentencesOf", () => {
  const of = (...args: Parameters<typeof text>) => sentencesOf(text(...args));
  it("lead and paragraphs, cut after their stops", () => expect(of("桌子支起来了。谁来坐？", paragraph("人来了！先别急……慢慢说。"))).toEqual(["桌子支起来了。", "谁来坐？", "人来了！", "先别急……", "慢慢说。"]));
  it("a closing mark belongs to its sentence", () => expect(of("", paragraph("他说：“不急。”然后走了。"))).toEqual(["他说：“不急。”", "然后走了。"]));
  it("runs on over marks in the text, and ends where the paragraph does", () => expect(of("", paragraph("到", "2023年4月", "为止有44部"), paragraph("第二段"))).toEqual(["到2023年4月为止有44部", "第二段"]));
  it("a decimal point ends nothing", () => expect(of("占88.1%，近2.58万人。")).toEqual(["占88.1%，近2.58万人。"]));
  it("lists, quotes and notes", () =>
    expect(
      of(
        "",
        { type: "list", ordered: false, items: [{ line: line("第一条"), items: [{ line: line("其中一条") }] }] },
        { type: "quote", lines: [line("我不急。"), line("真的。")] },
        { type: "note", lines: [line("演示文字。")] },
      ),
    ).toEqual(["第一条", "其中一条", "我不急。", "真的。", "演示文字。"]));
  it("a table's rows, whole and without their empty cells", () => expect(of("", table(["电梯", "44部"], ["差额", "", "1370元"]))).toEqual(["电梯\t44部", "差额\t1370元"]));
  it("a line break ends a sentence; what is said twice is listed once", () => expect(of("一句话。", paragraph("一句话。另一句\n第三句"))).toEqual(["一句话。", "另一句", "第三句"]));
});

it("stands only whole, word for word", () => {
  const said = text("", paragraph("电梯有44部。车棚有110个。"));
  expect(standsIn(said, "电梯有44部。")).toBe(true);
  expect([standsIn(said, "电梯有44部"), standsIn(said, "电梯有45部。"), standsIn(said, "")]).toEqual([false, false, false]);
});

describe("sentenceHref", () => {
  const directive = (quote: string) => decodeURIComponent(sentenceHref("a-b", quote));
  it("leads to a sentence", () => expect(directive("电梯有44部。")).toBe("/articles/a-b#:~:text=电梯有44部。"));
  it("what has a meaning of its own there is written so that it has none", () =>
    expect(sentenceHref("a", "A-B, C&D。")).toBe("/articles/a#:~:text=A%2DB%2C%20C%26D%E3%80%82"));
  it("in a table the first cell says which row", () => {
    expect(directive("电梯\t44部")).toBe("/articles/a-b#:~:text=电梯-,44部");
    expect(directive("合计\t23\t9\t41")).toBe("/articles/a-b#:~:text=合计-,23,41");
  });
});

it("reads a row with its cells apart", () => expect(readableQuote("电梯\t44部")).toBe("电梯　44部"));
