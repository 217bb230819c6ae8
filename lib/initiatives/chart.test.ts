import { describe, expect, it } from "vitest";
import { isSeries, metricsOf, pointsOf } from "./chart.ts";
import type { Figure } from "./initiative.ts";

const figure = (metric: string, value: number, asOf: string | null, scope = "") => ({ metric, value, unit: "部", scope, asOf: asOf && new Date(asOf) }) as Figure;
const lifts = [figure("电梯", 23, "2026-11-15"), figure("电梯", 6, "2025-05-15"), figure("电梯", 13, "2026-02-20")];

describe("metricsOf", () => {
  it("gathers what says the same, the oldest first", () =>
    expect(metricsOf([...lifts, figure("车棚", 14, null)]).map(({ name, figures }) => [name, figures.map(({ value }) => value)])).toEqual([["电梯", [6, 13, 23]], ["车棚", [14]]]));
  it("keeps apart what has another scope", () => expect(metricsOf([...lifts, figure("电梯", 14, "2026-11-13", "桥头社区")])).toHaveLength(2));
});

describe("isSeries", () => {
  const series = (...figures: Figure[]) => isSeries({ name: "", figures });
  it("three values at three times", () => expect(series(...lifts)).toBe(true));
  it("not two, nor three at two times, nor what has no date", () => {
    expect(series(...lifts.slice(1))).toBe(false);
    expect(series(...lifts.slice(1), figure("电梯", 7, "2025-05-15"))).toBe(false);
    expect(series(...lifts.slice(1), figure("电梯", 7, null))).toBe(false);
  });
});

describe("pointsOf", () => {
  const box = { width: 100, height: 10 };
  const places = (figures: Figure[]) => pointsOf(figures, box).map(({ x, y }) => [x, y]);
  it("spreads time over the width and counts up from nought", () =>
    expect(places([figure("", 0, "2026-01-01"), figure("", 5, "2026-01-03"), figure("", 10, "2026-01-05")])).toEqual([[0, 10], [50, 5], [100, 0]]));
  it("shows below nought too", () => expect(places([figure("", -5, "2026-01-01"), figure("", 5, "2026-01-02")])).toEqual([[0, 10], [100, 0]]));
  it("a line of noughts lies on the ground", () => expect(places([figure("", 0, "2026-01-01"), figure("", 0, "2026-01-02")])).toEqual([[0, 10], [100, 10]]));
});
