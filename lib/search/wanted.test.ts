import { describe, expect, it } from "vitest";
import { nameOf } from "./names.ts";
import { piecesOf } from "./pieces.ts";
import { termsOf, wordsOf } from "./segment.ts";
import { mustBeRead, otherWays, tsquery, wantsOf } from "./wanted.ts";

const names = [
  nameOf("PLACE", 7, "/places/a", ["桥头社区", "", "桥西厂宿舍"]),
  nameOf("PLACE", 8, "/places/b", ["武汉经济技术开发区", "经开区"]),
  nameOf("INITIATIVE", 3, "/initiatives/c", ["军山街道“三措并举”"]),
];
const wants = (q: string) => wantsOf(piecesOf(q), names, { words: wordsOf, all: termsOf });
const said = (q: string) => wants(q).map(({ text, inOnePiece, tags }) => [text, ...(inOnePiece ? ["in one piece"] : []), ...tags].join(" "));

describe("piecesOf", () => {
  it.each([
    ["电梯　議事", ["电梯", "议事"]],
    ["“加装 电梯” 桥头", ["“加装 电梯”", "桥头"]],
    ["「加装」電梯", ["“加装”", "电梯"]],
    ["\"加装 电梯", ["\"加装", "电梯"]],
    ["电梯 电梯 ——", ["电梯"]],
    ["", []],
  ])("%s", (q, expected) => expect(piecesOf(q).map(({ text, exact }) => (exact ? `“${text}”` : text))).toEqual(expected));
});

describe("wantsOf", () => {
  it.each([
    ["电梯", ["电梯"]],
    ["加装电梯", ["加装", "电梯"]],
    ["加梯的事", ["加梯 in one piece", "事"]],
    ["的", ["的"]],
    ["“加装电梯”", ["加装电梯 in one piece"]],
    ["桥头社区加装", ["桥头社区 in one piece place:7", "加装"]],
    ["桥头", ["桥头 place:7"]],
    ["社区", ["社区"]],
    ["经开区", ["经开区 in one piece place:8"]],
    ["qiao tou", ["qiaotou place:7"]],
    ["qtsq", ["qtsq place:7"]],
    ["free wifi", ["free", "wifi"]],
    ["三措并举", ["三措并举 in one piece initiative:3"]],
    ["街道", ["街道"]],
  ])("%s", (q, expected) => expect(said(q)).toEqual(expected));
});

describe("tsquery", () => {
  it("asks for all of the words or the name's tag, in the title on demand, within the filters", () => {
    expect(tsquery(wants("桥头 电梯"), "text", ["channel:2"])).toBe("(('桥头') | 'place:7') & (('电梯')) & 'channel:2'");
    expect(tsquery(wants("桥头"), "title", [])).toBe("(('title:桥头') | 'title:place:7')");
  });

  it("asks for every pair of characters of what must stand in one piece, in words that have them where there are any", () => {
    expect(tsquery(wants("“议事厅里”"), "text", [])).toBe("(('议事厅' & '厅里'))");
    expect(tsquery(wants("邻聚力"), "text", [])).toBe("(('邻聚' & '聚力'))");
  });

  it("lets nothing out of its quotes", () => {
    const want = { text: "'\\", terms: ["'", "\\"], words: [], inOnePiece: false, tags: [], others: [] };
    expect(tsquery([want], "text", [])).toBe("(('''' & '\\\\'))");
  });

  it.each([["“电梯”", false], ["周敏", false], ["王素芬", true], ["电梯 加装", false]])("%s has to be read in the text: %s", (q, expected) => {
    expect(wants(q).some(mustBeRead)).toBe(expected);
  });

  it("knows by what else a text has it", () => {
    expect(otherWays(wants("qiaotou")[0]!)).toBe("'place:7' | ('桥头' & '社区')");
    expect(otherWays(wants("电梯")[0]!)).toBeNull();
  });
});
