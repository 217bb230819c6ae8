import { describe, expect, it } from "vitest";
import type { Setting } from "./finding.ts";
import { typography } from "./typography.ts";

const mends = (text: string, setting: Setting = "prose") => typography({ text, setting }).map(({ was, suggestion }) => `${was}→${suggestion}`);
const made = (text: string) => typography({ text, setting: "prose" }).flatMap(({ edits }) => edits).reduceRight((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);

describe("typography", () => {
  it.each([
    ["社区里,居民说:“好”.", "社区里，居民说：“好”。"],
    ["他说:\"好的\"", "他说：“好的”"],
    ["(第2批)已完成", "（第2批）已完成"],
    ["打开 WeChat 看看", "打开WeChat看看"],
    ["共 44 部电梯", "共44部电梯"],
    ["谁来管?居民来管!", "谁来管？居民来管！"],
    ["真的吗?!", "真的吗？！"],
    ["等等......他说", "等等……他说"],
    ["好。。，是", "好。是"],
    ["他是--书记", "他是——书记"],
    ["１２３号楼Ａ座", "123号楼A座"],
    ["12月1日(星期一)上午9:00", "12月1日（星期一）上午9:00"],
    ["他说： “好” ，走了", "他说：“好”，走了"],
  ])("%s → %s", (before, after) => expect(made(before)).toBe(after));

  it.each([
    "圆周率3.14，早上10:30开会，占100%。", "用WeChat看", "见 http://example.com/a?b=1,2 吧", "见www.example.com,谢谢", "邮箱a@b.com",
    "（第2批）已完成", "“1+3+N”模式", "《规定》里写", "10～20岁", "2025-12-01发布", "2025年12月1日", "A、B、C", "1. 先问", "1.先问 2.再办", "① 先问",
    "No.1", "比分1:3", "3,000元", "C++和C#", "7×24小时", "1/3的人", "——编者", "等等……", "“一站式”“一条龙”", "共话江汉　基层治理", "记者 张三 摄",
    "Xi'an路", "他说“Hello, world.”", "Q&A环节", "A/B座", "30'40\"", "好！！", "All in English, as it is.", "", "　", "，", "武汉—上海", "*注_意_`码`[甲]",
  ])("leaves %s", (text) => expect(mends(text)).toEqual([]));

  it("leaves the spaces of labels, not their marks", () => expect(mends("军山街道 2025年:三措并举", "label")).toEqual([":→："]));
  it.each([
    ["王某(化名)说", ["(化名)→（化名）"]],
    ["共 44 部", [" 44 →44"]],
    ["社区里,居民好.", [",→，", ".→。"]],
  ])("says as one what belongs together: %s", (text, said) => expect(mends(text)).toEqual(said));
  it("tells spaces from marks", () => expect(typography({ text: "共 44 部,好", setting: "prose" }).map(({ kind }) => kind)).toEqual(["spacing", "punctuation"]));
  it("says nothing of what is too long for a paragraph", () => expect([mends("好,".repeat(2500)).length, mends("好,".repeat(2501)).length]).toEqual([2500, 0]));
  it("keeps lines apart", () => expect(made("一,二\n三,四")).toBe("一，二\n三，四"));
});
