import { describe, expect, it } from "vitest";
import { median, percentile, short, spread, times } from "./figures.ts";

describe("median", () => {
  it("is the middle one, or lies between the two in the middle", () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 100])).toBe(3);
  });
  it("is not made up where nothing was measured", () => expect(() => median([])).toThrow("Nothing was measured"));
});

describe("percentile", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  it.each([[1, 1], [95, 95], [99, 99], [100, 100]])("%i of 100", (percent, value) => expect(percentile(hundred, percent)).toBe(value));
  it("of a few values is one of them", () => expect(percentile([10, 20, 30], 95)).toBe(30));
});

it("spreads values over median, 95th, 99th percentile and the most", () => {
  expect(spread([1, 2, 3, 4])).toEqual({ median: 2.5, p95: 4, p99: 4, most: 4 });
});

it.each([[0.04567, "0.0457"], [1.234, "1.23"], [12.34, "12.3"], [28123.4, "28,123"], [0, "0"], [null, "–"], [Number.NaN, "–"]])("writes %s as %s", (value, text) => {
  expect(short(value)).toBe(text);
});

it("writes a ratio", () => {
  expect(times(21.44)).toBe("21.4×");
  expect(times(null)).toBe("–");
});
