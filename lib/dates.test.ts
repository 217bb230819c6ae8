import { describe, expect, it } from "vitest";
import { formatDate, machineDate } from "./dates.ts";

const date = new Date("2026-11-20T16:05:00Z");

describe("formatDate", () => {
  it("tells China's time", () => expect(formatDate(date)).toBe("2026年11月21日 00:05"));
  it("claims no more than is known", () => {
    expect(formatDate(date, "DAY")).toBe("2026年11月21日");
    expect(formatDate(date, "MONTH")).toBe("2026年11月");
    expect(formatDate(date, "YEAR")).toBe("2026年");
  });
});

describe("machineDate", () => {
  it("names the zone", () => expect(machineDate(date)).toBe("2026-11-21T00:05:00+08:00"));
  it("claims no more than is known", () => {
    expect(machineDate(date, "DAY")).toBe("2026-11-21");
    expect(machineDate(date, "MONTH")).toBe("2026-11");
    expect(machineDate(date, "YEAR")).toBe("2026");
  });
});
