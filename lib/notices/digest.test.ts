import { expect, it } from "vitest";
import type { ReviewRow } from "../articles/review/view.ts";
import { digestLetter } from "./digest.ts";
import type { Morning } from "./digest.ts";

const nothing: Morning = { name: "李四", date: new Date("2026-11-22T00:00:00Z"), desk: { waiting: [], own: [], owed: [] }, unread: { notices: [], count: 0 }, plans: [] };
const row = (over: Partial<ReviewRow> = {}): ReviewRow => ({
  articleId: 7, title: "楼道议事会", channel: "", by: "王五", at: "", steps: [{ kind: "REVIEWED", stage: 1 }], note: "", isOwed: false, ...over,
});
const linesOf = (change: Partial<Morning>) => digestLetter({ ...nothing, ...change })?.parts.map(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]);

it("is no letter where nothing waits, nor for what only waits for others", () => {
  expect(digestLetter(nothing)).toBeNull();
  expect(digestLetter({ ...nothing, desk: { waiting: [], own: [row()], owed: [{ ...row({ steps: [], isOwed: true }), missing: [] }] } })).toBeNull();
});

it("says what waits, each under its heading, and how much in the subject", () => {
  const owed = { ...row({ isOwed: true, title: "汛情快报" }), missing: [{ kind: "REVIEWED" as const, stage: 2 }] };
  const change: Partial<Morning> = {
    desk: { waiting: [owed, row()], own: [row({ note: "缺来源" })], owed: [owed] },
    plans: [{ articleId: 8, title: "电梯", at: new Date("2026-11-22T12:00:00Z"), plan: "UPDATE" }],
  };
  expect(linesOf(change)).toEqual([
    ["等您签字", "《楼道议事会》：初审"], ["退回给您的", "《楼道议事会》：缺来源"], ["紧急发布，待补签", "《汛情快报》：缺复审"], ["今天的定时", "20:00　《电梯》：更新"],
  ]);
  expect(digestLetter({ ...nothing, ...change })?.subject).toBe("2026年11月22日，4件事等您");
});

it("does not become endless", () => {
  const [lines] = linesOf({ desk: { ...nothing.desk, waiting: Array.from({ length: 12 }, () => row()) } }) ?? [];
  expect(lines).toHaveLength(12);
  expect(lines?.at(-1)).toBe("还有2件，请到编辑部看。");
});
