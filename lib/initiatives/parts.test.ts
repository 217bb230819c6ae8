import { expect, it } from "vitest";
import { flattened, grouped, nested } from "./parts.ts";

const row = (id: number, parentId: number | null, label: string) => ({ id, parentId, label, title: "", text: "" });
const words = (label: string, inner = false) => ({ label, title: "", text: "", inner });

const list = [words("一"), words("二"), words("甲", true), words("乙", true), words("三")];

it("rows become a tree, the tree the list that is edited, and the list the tree again", () => {
  const tree = nested([row(1, null, "一"), row(2, null, "二"), row(5, null, "三"), row(3, 2, "甲"), row(4, 2, "乙")]);
  expect(flattened(tree)).toEqual(list);
  expect(grouped(list)).toEqual(tree);
});
