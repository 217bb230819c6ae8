import { describe, expect, it } from "vitest";
import { sentences } from "./sentences.ts";

describe("sentences", () => {
  it.each([
    ["一句话", ["一句话"]],
    ["第一句。第二句！第三句？", ["第一句。", "第二句！", "第三句？"]],
    ["他说：“好。”大家都笑了……散会。", ["他说：“好。”", "大家都笑了……", "散会。"]],
    ["上行\n下行", ["上行", "下行"]],
    ["　　段首空格。", ["段首空格。"]],
    ["＊　＊　＊", []],
    ["", []],
  ])("%s", (text, pieces) => expect(sentences(text)).toEqual(pieces));

  it("cuts what is too long after a comma, and without one where it must", () => {
    expect(sentences("甲乙丙，丁戊己，庚辛", 8)).toEqual(["甲乙丙，丁戊己，", "庚辛"]);
    expect(sentences("甲乙丙丁戊己庚辛", 3)).toEqual(["甲乙丙", "丁戊己", "庚辛"]);
  });

  it("loses no character and splits none", () => {
    const long = "𠮷家，屋顶漏水。".repeat(30).replaceAll("。", "，");
    const pieces = sentences(long, 10);
    expect(pieces.join("")).toBe(long);
    expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
  });
});
