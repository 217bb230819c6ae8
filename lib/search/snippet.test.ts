import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { markWords, snippetOf } from "./snippet.ts";

const marked = (pieces: { text: string; mark: boolean }[]) => pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join("");
const snippet = (text: string, words: string[], names: string[] = []) => marked(snippetOf(text, fold(text), words, new Set(names)));

describe("markWords", () => {
  it.each([
    ["桥头第14部电梯", ["电梯"], "桥头第14部[电梯]"],
    ["電梯裡的事", ["电梯", "里"], "[電梯裡]的事"],
    ["电梯，电梯", ["电梯"], "[电梯]，[电梯]"],
    ["加装电梯", ["加装电梯", "电梯"], "[加装电梯]"],
    ["WiFi 通了", ["wifi"], "[WiFi] 通了"],
    ["没有", ["电梯"], "没有"],
    ["<b>电梯</b>", ["电梯"], "<b>[电梯]</b>"],
  ])("%s", (text, words, expected) => expect(marked(markWords(text, words))).toBe(expected));
});

describe("snippetOf", () => {
  const far = "一".repeat(100);

  it("begins where the text does when nothing of it is there, or near it", () => {
    expect(snippet(`电梯来了。${far}`, ["电梯"])).toMatch(/^\[电梯\]来了。一+…$/);
    expect(snippet(`食堂开了。${far}`, ["电梯"])).toMatch(/^食堂开了。一+…$/);
  });

  it.each([
    ["a sentence", `${far}。三楼的电梯来了。`, "三楼的[电梯]来了。"],
    ["a line", `${far}\n三楼的电梯来了。`, "三楼的[电梯]来了。"],
    ["a clause", `${far}，三楼的电梯来了。`, "…三楼的[电梯]来了。"],
  ])("begins with %s", (_, text, expected) => expect(snippet(text, ["电梯"])).toBe(expected));

  it("does not begin within a number", () => {
    expect(snippet(`${far}2025年的那一天在小区里的那部电梯来了。`, ["电梯"])).toContain("…");
    expect(snippet(`${far}11月13日桥头社区第14部加装电梯`, ["电梯"])).toMatch(/^…(一)?11月/);
  });

  it("sets what stood on a line of its own apart, unless a mark does", () => {
    expect(snippet("电梯来了。\n三楼\n有人说：\n电梯", ["电梯"])).toBe("[电梯]来了。三楼　有人说：[电梯]");
  });

  it("takes a sentence rather than a byline, and a byline rather than nothing", () => {
    expect(snippet(`柳岸街道通讯组\n${far}。柳岸街道有电梯。`, ["柳岸街道"])).toBe("[柳岸街道]有电梯。");
    expect(snippet(`电梯来了。${far}\n柳岸街道 张三`, ["张三"])).toBe("柳岸街道 [张三]");
  });

  it("begins where the text does when only a byline names the place that it is about", () => {
    expect(snippet(`电梯来了。${far}\n柳岸街道通讯组`, ["柳岸街道"], ["柳岸街道"])).toMatch(/^电梯来了。一+…$/);
  });

  it("takes the stretch that has the most of the words", () => {
    expect(snippet(`电梯。${far}。业委会谈电梯。`, ["电梯", "业委会"])).toBe("[业委会]谈[电梯]。");
  });
});
