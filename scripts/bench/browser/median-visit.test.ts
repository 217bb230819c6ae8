import { expect, it } from "vitest";
import { medianVisit } from "./median-visit.ts";

const visit = (lcpMs: number, lcpElement: string, bytes: Record<string, number>) => ({ bytes, requests: { Document: 1 }, firstPaintMs: lcpMs / 2, lcpMs, lcpElement, blockingMs: 0 });

it("takes the middle of each figure, and counts a type that a visit did not have as nothing", () => {
  const all = [visit(900, "img", { Document: 10, Image: 50 }), visit(300, "h1", { Document: 12 }), visit(600, "img", { Document: 11, Image: 60 })];
  expect(medianVisit(all)).toEqual({ bytes: { Document: 11, Image: 50 }, requests: { Document: 1 }, firstPaintMs: 300, lcpMs: 600, lcpElement: "img", blockingMs: 0 });
});
