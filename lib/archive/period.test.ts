import { describe, expect, it } from "vitest";
import { ordinalOf, periodAround, periodHref, periodName, periodOf, periodsOf, periodTrail, weekdayOf, weeksOf } from "./period.ts";

const at = (key: string) => periodOf(key)!;

describe("periodOf", () => {
  it.each([
    ["2025", "2024-12-31T16:00:00.000Z", "2025-12-31T16:00:00.000Z"],
    ["2025-12", "2025-11-30T16:00:00.000Z", "2025-12-31T16:00:00.000Z"],
    ["2024-02-29", "2024-02-28T16:00:00.000Z", "2024-02-29T16:00:00.000Z"],
    // Summer time: midnight came an hour earlier, and the first day of it had 23 hours.
    ["1988-07-01", "1988-06-30T15:00:00.000Z", "1988-07-01T15:00:00.000Z"],
    ["1988-04-17", "1988-04-16T16:00:00.000Z", "1988-04-17T15:00:00.000Z"],
  ])("%s lies from %s to %s", (key, from, to) => {
    const period = periodOf(key);
    expect([period?.key, period?.from.toISOString(), period?.to.toISOString()]).toEqual([key, from, to]);
  });
  it.each(["2025-13", "2025-00", "2025-02-29", "2025-04-31", "2025-12-00", "25", "02025", "2025-1", "2025-12-1", "0999", "2025-12-01-01", "abcd", ""])(
    "there is no %s",
    (key) => expect(periodOf(key)).toBeNull(),
  );
});

describe("where a report stands", () => {
  const late = new Date("2025-11-30T16:30:00Z");
  it("in China's day", () => expect(periodsOf(late, "MINUTE").map(({ key }) => key)).toEqual(["2025", "2025-12", "2025-12-01"]));
  it("no deeper than its date is known", () => {
    expect(periodsOf(late, "MONTH").map(({ key }) => key)).toEqual(["2025", "2025-12"]);
    expect(periodsOf(late, "YEAR").map(({ key }) => key)).toEqual(["2025"]);
  });
  it("in one and the same period as all between its ends", () => {
    const day = at("1988-04-17");
    for (const instant of [day.from, new Date(day.to.getTime() - 1)]) expect(periodAround(instant, "day").key).toBe("1988-04-17");
    expect(periodAround(day.to, "day").key).toBe("1988-04-18");
  });
});

it("names and leads to a period", () => {
  const day = at("2025-12-01");
  expect(periodTrail(day).map(periodName)).toEqual(["2025年", "2025年12月", "2025年12月1日"]);
  expect(periodTrail(day).map(periodHref)).toEqual(["/archive/2025", "/archive/2025/12", "/archive/2025/12/01"]);
  expect([weekdayOf(day), ordinalOf(day), ordinalOf(at("2025-12"))]).toEqual(["星期一", 1, 12]);
});

describe("weeksOf", () => {
  const shape = (key: string) => weeksOf(at(key)).map((week) => week.map((day) => (day ? ordinalOf(day) : 0)));
  it("a month that begins on a Monday", () => {
    const weeks = shape("2025-12");
    expect(weeks).toHaveLength(5);
    expect(weeks[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weeks[4]).toEqual([29, 30, 31, 0, 0, 0, 0]);
  });
  it("one that begins on a Sunday, and one of four weeks", () => {
    expect(shape("2026-02")[0]).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(shape("2021-02")).toHaveLength(4);
  });
});
