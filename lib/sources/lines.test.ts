import { describe, expect, it } from "vitest";
import { readLines } from "./lines.ts";

const read = (text: string) => {
  const result = readLines(text);
  return "sources" in result ? result.sources : result.refusal;
};

describe("a pasted list", () => {
  it("has the name first; hosts are known by their look, the rest is the note", () =>
    expect(read("甲报（虚构）\thttps://www.a.example/\t许可证1号\n\n乙报 | 至2027-12-31 | b.example、m.b.example")).toEqual([
      { name: "甲报（虚构）", hosts: ["www.a.example"], note: "许可证1号" },
      { name: "乙报", hosts: ["b.example", "m.b.example"], note: "至2027-12-31" },
    ]));
  it("may name one twice: it is one source with all its hosts", () =>
    expect(read("甲报,a.example,旧\n甲报,b.example")).toEqual([{ name: "甲报", hosts: ["a.example", "b.example"], note: "旧" }]));
  it("may have a space before a host", () =>
    expect(read("甲报 a.example\nThe Daily Bilin  b.example m.b.example 许可证1号")).toEqual([
      { name: "甲报", hosts: ["a.example"], note: "" },
      { name: "The Daily Bilin", hosts: ["b.example", "m.b.example"], note: "许可证1号" },
    ]));
  it("is told of every line that cannot be read", () => {
    const words = read("甲报\n乙报,b.example\n丙报,gov.cn");
    for (const one of ["第 1 行", "第 3 行", "2行"]) expect(words).toContain(one);
    expect(words).not.toContain("第 2 行");
  });
  it.each([
    ["甲报,a.example\n乙报", "第 2 行"],
    ["甲报,gov.cn", "gov.cn"],
    [",a.example", "名称"],
    [" \n", "粘贴"],
  ])("%j is refused whole, saying where", (text, words) => expect(read(text)).toContain(words));
});
