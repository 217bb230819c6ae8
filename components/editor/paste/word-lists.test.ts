import { describe, expect, it } from "vitest";
import { withoutSign, wordItem } from "./word-lists";

const paragraph = { style: "", className: "", marker: "", text: "" };

describe("a paragraph of Word", () => {
  it("is an item where Word drew a bullet or number", () => {
    const style = "margin-left:21.0pt;text-indent:-21.0pt;mso-list:l0 level1 lfo1";
    expect(wordItem({ ...paragraph, style, marker: "·\u00a0\u00a0 " })).toEqual({ level: 1, ordered: false });
    expect(wordItem({ ...paragraph, style: "mso-list: l2 level3 lfo2", marker: "o\u00a0 " })).toEqual({ level: 3, ordered: false });
    for (const marker of ["1.", "(2)", "a)", "iv.", "三、", "（四）"]) expect(wordItem({ ...paragraph, style, marker })).toEqual({ level: 1, ordered: true });
  });

  it("is an item where its style says so and the sign stands in the text", () => {
    const className = "MsoListParagraphCxSpFirst";
    expect(wordItem({ ...paragraph, className, text: "·\u00a0\u00a0 一" })).toEqual({ level: 1, ordered: false });
    expect(wordItem({ ...paragraph, className, text: "1.  一" })).toEqual({ level: 1, ordered: true });
    expect(withoutSign("·\u00a0\u00a0 一")).toBe("一");
  });

  it("is none without a sign", () => {
    expect(wordItem({ ...paragraph, className: "MsoListParagraph", text: "2025年的事" })).toBeNull();
    expect(wordItem({ ...paragraph, className: "MsoNormal", text: "1.  一" })).toBeNull();
    expect(withoutSign("1.5 公里")).toBe("1.5 公里");
  });
});
