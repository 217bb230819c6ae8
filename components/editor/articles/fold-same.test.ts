import { expect, it } from "vitest";
import type { ComparedBlock } from "@/lib/articles/compare-blocks";
import { foldSame } from "./fold-same";

/** One letter a block: = the same, x changed. */
const blocks = (row: string): ComparedBlock[] => [...row].map((letter) => ({ before: null, after: null, same: letter === "=", onlyLook: false, parts: [] }));
const shape = (row: string) => foldSame(blocks(row)).map(({ folded, rows }) => (folded ? `(${rows.map(({ index }) => index).join()})` : rows.map(({ index }) => index).join())).join(" ");

it("folds long runs of the same blocks away, but for those beside a difference", () => {
  expect(shape("=====x")).toBe("(0,1,2,3) 4 5");
  expect(shape("x=====x")).toBe("0 1 (2,3,4) 5 6");
  expect(shape("x=====")).toBe("0 1 (2,3,4,5)");
});

it("leaves short runs alone", () => {
  expect(shape("==x==x==")).toBe("0,1 2 3,4 5 6,7");
  expect(shape("")).toBe("");
});
