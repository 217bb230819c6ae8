import { expect, it } from "vitest";
import { newestFigures } from "./figures.ts";
import type { PlaceFigure } from "./figures.ts";

const figure = (id: number, metric: string, asOf: string | null, href = "/initiatives/a"): PlaceFigure => ({
  id, metric, value: id, unit: "部", qualifier: null, scope: "", asOf: asOf ? new Date(asOf) : null, precision: "DAY",
  initiative: { name: "甲", href },
  source: { title: "", href: "", quote: "", publishedAt: new Date(0), precision: "DAY", standing: "stands" },
});
const ids = (figures: PlaceFigure[], most = 9) => newestFigures(figures, most).map(({ id }) => id);

it("of each metric the newest", () => expect(ids([figure(1, "电梯", "2025-01-01"), figure(2, "电梯", "2026-01-01"), figure(3, "电梯", null)])).toEqual([2]));
it("another initiative's metric is another", () => expect(ids([figure(1, "电梯", "2025-01-01"), figure(2, "电梯", "2026-01-01", "/initiatives/b")])).toEqual([2, 1]));
it("undated ones come last, and only so many", () =>
  expect(ids([figure(1, "棚", null), figure(2, "桩", "2024-01-01"), figure(3, "梯", "2025-01-01")], 2)).toEqual([3, 2]));
