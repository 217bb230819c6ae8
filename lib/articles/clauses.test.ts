import { expect, it } from "vitest";
import { clauses, phrases } from "./clauses.ts";

it.each([
  ["九十七天：一份物业合同是怎样谈成的", ["九十七天：", "一份物业合同是怎样谈成的"]],
  ["一张桌子搬出门　一块牌子挂进门", ["一张桌子搬出门　", "一块牌子挂进门"]],
  ["“电梯，什么时候来？”三楼在问", ["“电梯，", "什么时候来？”", "三楼在问"]],
  ["念好“五字诀” 谱写新篇章", ["念好“五字诀” ", "谱写新篇章"]],
  ["2026 年的 App 三条", ["2026 年的 App 三条"]],
  ["没有停顿的标题", ["没有停顿的标题"]],
  ["", []],
])("%s", (headline, pieces) => {
  expect(clauses(headline)).toEqual(pieces);
  expect(clauses(headline).join("")).toBe(headline);
});

it.each([
  ["桥头第14部电梯用了一星期", "桥头第14部|电梯用了|一星期"],
  ["三百一十八个名字", "三百一十八个|名字"],
  ["插座少了一百六十四个", "插座|少了|一百六十四个"],
  ["还是一点一公里", "还是|一点一公里"],
  ["青莲社区116人清了700米排水沟", "青莲社区|116人清了|700米|排水沟"],
  ["桥头社区让十六岁以上的人都来投", "桥头社区让|十六岁|以上的人都来投"],
  ["念好“五字诀” ", "念好|“五字诀” "],
  ["2026 年的 App 三条", "2026 年的 App |三条"],
  ["", ""],
])("%s has its lines end between words", (clause, pieces) => {
  expect(phrases(clause).join("|")).toBe(pieces);
  expect(phrases(clause).join("")).toBe(clause);
});
