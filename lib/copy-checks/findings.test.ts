import { describe, expect, it } from "vitest";
import { jieba } from "../jieba.ts";
import { findings } from "./findings.ts";
import { namesAndPosts } from "./names.ts";
import { differingFigures } from "./recorded-figures.ts";
import type { RecordedFigure } from "./recorded-figures.ts";
import { repeatedWords } from "./repeated-words.ts";
import { noLists } from "./schema.ts";
import { sensitiveTerms } from "./sensitive-terms.ts";
import { typography } from "./typography.ts";
import { surePairs } from "./wrong-word-list.ts";
import { wrongWords } from "./wrong-words.ts";

const cut = (text: string) => jieba().cut(text, false);
const said = (all: { was: string; suggestion: string | null }[]) => all.map(({ was, suggestion }) => `${was}→${suggestion}`);

describe("wrongWords", () => {
  it.each(surePairs.map(({ wrong, right }) => [wrong, right] as const))("%s → %s", (wrong, right) => {
    expect(said(wrongWords(`大家${wrong}，`, cut, []))).toContain(`${wrong}→${right}`);
    expect(wrongWords(`大家${right}，`, cut, [])).toEqual([]);
  });
  it("changes only the characters that differ", () => {
    expect(wrongWords("先按步就班", cut, [])[0]?.edits).toEqual([{ from: 2, to: 3, insert: "部" }]);
    expect(wrongWords("军山街办", cut, [{ wrong: "军山街", right: "军山街道" }])[0]?.edits).toEqual([{ from: 3, to: 3, insert: "道" }]);
    expect(repeatedWords("居民的的", cut)[0]?.edits).toEqual([{ from: 3, to: 4, insert: "" }]);
  });
  it("names each pair once", () => expect(new Set(surePairs.map(({ wrong }) => wrong)).size).toBe(surePairs.length));
  it.each(["文章公布署名", "恢复盖章", "他俩个性不同", "干部份内的事", "防害虫", "那时侯先生来了"])("sees no word across words: %s", (text) =>
    expect(wrongWords(text, cut, [])).toEqual([]));
  it("knows the site's own, and leaves what is right already", () => {
    const own = [{ wrong: "军山街", right: "军山街道" }];
    expect(said(wrongWords("军山街与军山街道", cut, own))).toEqual(["军山街→军山街道"]);
  });
  it.each(["工作已布署完毕", "己经按步就班地拔款"])("finds them in a sentence: %s", (text) => expect(wrongWords(text, cut, [])).not.toEqual([]));
});

describe("repeatedWords", () => {
  it.each([
    ["居民的的意见", "的的→的"],
    ["开完了了会", "了了→了"],
    ["对此进行进行讨论", "进行进行→进行"],
    ["社区召开会议召开会议，", "召开会议召开会议→召开会议"],
  ])("%s", (text, mend) => expect(said(repeatedWords(text, cut))).toEqual([mend]));
  it.each(["看看", "谢谢大家", "常常来", "活动目的的确定", "的的确确", "为了了解情况", "看到了了不起的人", "一户一户走", "讨论讨论", "加油加油加油加油", "是是非非", "研究研究再说", "把把关"])(
    "leaves %s", (text) => expect(repeatedWords(text, cut)).toEqual([]));
});

describe("differingFigures", () => {
  const lifts: RecordedFigure = { initiative: "扎根工程", metric: "电梯", scope: "", value: 44, unit: "部", says: "44部", asOf: "2023年4月", href: "/initiatives/x" };
  const money = { ...lifts, metric: "筹集资金", value: 2000, unit: "万元", says: "2000余万元" };
  it.each([
    ["加装电梯46部", ["46→44"]],
    ["46部电梯装好了", ["46→44"]],
    ["加装电梯44部", []],
    ["电梯装好了，车棚46部", []],
    ["电梯用了46天", []],
    ["新增电梯2部", []],
    ["电梯全装上也还差137部", []],
    ["电梯缺46部", []],
    ["电梯不足46部", []],
    ["电梯超过46部", []],
    ["电梯比去年46部", []],
    ["加装电梯约46部", ["46→44"]],
    ["加装电梯近46部", ["46→44"]],
    ["电梯比较多共46部", ["46→44"]],
    ["电梯46余部", ["46→44"]],
    ["筹集资金3,000余万元", ["3,000→2000"]],
    ["筹集资金2000多万元", []],
  ])("%s", (text, mends) => expect(said(differingFigures(text, [lifts, money], cut))).toEqual(mends));
  it("takes any dated value of a metric for right, and offers the newest", () => {
    const series = [lifts, { ...lifts, value: 50, says: "50部" }];
    expect(differingFigures("电梯44部", series, cut)).toEqual([]);
    expect(differingFigures("电梯45部", series, cut)).toMatchObject([{ suggestion: "50", href: "/initiatives/x", about: "电梯 45部", reason: expect.stringContaining("50部") }]);
  });
});

describe("namesAndPosts", () => {
  const list = [{ name: "李建国", post: "军山街道党工委书记" }];
  it.each([
    ["军山街道办事处主任李建国说", ["军山街道办事处主任→军山街道党工委书记"]],
    ["街道副书记李建国说", ["副书记→书记"]],
    ["军山街道党工委书记李建国", []],
    ["街道书记李建国说", []],
    ["居民李建国说", []],
    ["居民李健国说", ["李健国→李建国"]],
    ["李家过道", []],
  ])("%s", (text, mends) => expect(said(namesAndPosts(text, list))).toEqual(mends));
  it("lets two people of the list sound alike", () => expect(namesAndPosts("李健国", [...list, { name: "李健国", post: "居民" }])).toEqual([]));
});

it("finds sensitive terms, with what to say instead and why", () => {
  const list = [{ term: "钉子户", instead: "未签约居民", reason: "带有贬义" }, { term: "盲流", instead: "", reason: "" }];
  expect(sensitiveTerms("钉子户和盲流", list)).toMatchObject([{ suggestion: "未签约居民", reason: "带有贬义" }, { suggestion: null, edits: [] }]);
});

it("says of one place only what is gravest", () => {
  const lists = { ...noLists, sensitive: [{ term: "布署的的", instead: "", reason: "" }] };
  const found = findings([{ id: "a", text: "布署的的，布署", setting: "prose" }], { lists, figures: [], cut, typography });
  expect(found.map(({ kind, from, textId }) => [kind, from, textId])).toEqual([["sensitive", 0, "a"], ["wrongWord", 5, "a"]]);
});
