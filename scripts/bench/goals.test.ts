import { describe, expect, it } from "vitest";
import { goals, verdict } from "./goals.ts";
import type { Results, Visit } from "./results.ts";

const rate = (perSecond: number) => ({ perSecond, cpuMs: 1, bytes: 1 });
const spread = (value: number) => ({ median: value, p95: value, p99: value, most: value });
const delays = (value: number) => ({ fromCall: spread(value), fromAnswer: spread(value) });
const visit = (over: Partial<Visit>): Visit => ({ bytes: {}, requests: {}, firstPaintMs: 0, lcpMs: 0, lcpElement: "", blockingMs: 0, ...over });

const results: Pick<Results, "load" | "visit" | "publish"> = {
  load: {
    generator: "wrk",
    connections: 32,
    processes: { bilin: 2, "next start": 1, nginx: 2 },
    measures: [
      { name: "hot article", servers: { bilin: rate(10_000), nginx: rate(40_000), "next start": rate(400) } },
      { name: "200 random articles", servers: { bilin: rate(9_000) } },
    ],
  },
  visit: [
    { server: "bilin", article: "with photos", visit: visit({ bytes: { Document: 10 * 1024, Script: 3 * 1024, Image: 90 * 1024 }, lcpMs: 1800 }) },
    { server: "bilin", article: "without photos", visit: visit({ bytes: { Document: 12 * 1024 }, lcpMs: 1200 }) },
    { server: "next start", article: "with photos", visit: visit({ bytes: { Script: 140 * 1024 }, lcpMs: 5000 }) },
  ],
  publish: [
    { readers: "none", publications: 2, publishing: spread(1), own: delays(5), other: delays(30) },
    { readers: "full load", publications: 2, publishing: spread(1), own: delays(2000), other: delays(40) },
  ],
};
const found = goals(results as Results);
const values = found.map(({ measured }) => measured);

describe("goals", () => {
  it("takes of several cases the worst, and of several servers ours", () => {
    expect(values).toEqual([0.25, 25, 0.9, 13, 3, 1800, 30, 2000, 2000, 30]);
  });
  it("says of each whether it is met, and how much is missing", () => {
    expect(found.map(verdict)).toEqual([
      "missed by 50 %", "met", "met", "met", "met", "missed by 20 %", "met", "missed by 1,900 %", "missed by 100 %", "met",
    ]);
  });
  it("claims nothing about what was not measured", () => {
    expect(new Set(goals({} as Results).map(verdict))).toEqual(new Set(["not measured"]));
  });
});
