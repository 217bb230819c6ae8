import { expect, it } from "vitest";
import { clauses } from "./clauses.ts";

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
