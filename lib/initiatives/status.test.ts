import { describe, expect, it } from "vitest";
import { beginningOf, progressOf, statuses } from "./status.ts";

const at = (status: (typeof statuses)[number] | null, date: string | null, precision: "DAY" | "MONTH" | "YEAR" = "DAY") => ({ status, precision, date: date ? new Date(date) : null });

describe("progressOf", () => {
  it("without evidence there is no status: nothing is inferred", () => {
    expect(progressOf([])).toBeNull();
    expect(progressOf([at(null, "2025-11-27")])).toBeNull();
  });
  it("is the furthest that any step is evidence for, whatever came last", () =>
    expect(progressOf([at("RECOGNISED", "2024-05-01"), at("RUNNING", "2025-01-01"), at(null, "2026-01-01")])).toMatchObject({ status: "RECOGNISED" }));
  it("holds since the first step that shows it", () =>
    expect(progressOf([at("PILOT", "2026-03-01"), at("PILOT", "2026-01-01", "MONTH"), at("PROPOSED", "2020-01-01")])).toEqual({
      status: "PILOT", since: { date: new Date("2026-01-01"), precision: "MONTH" },
    }));
  it("says no date where no report does", () => expect(progressOf([at("RUNNING", null)])).toEqual({ status: "RUNNING", since: null }));
  it("knows the order from proposal to adoption elsewhere", () =>
    expect(statuses).toEqual(["PROPOSED", "PILOT", "RUNNING", "RESULTS_REPORTED", "RECOGNISED", "ADOPTED_ELSEWHERE"]));
});

describe("beginningOf", () => {
  const report = new Date("2026-03-02");
  it("the first dated step, else the first report", () => {
    expect(beginningOf([at(null, "2021-06-18"), at("RUNNING", "2020-08-01", "MONTH")], report)).toEqual({ date: new Date("2020-08-01"), precision: "MONTH", by: "milestone" });
    expect(beginningOf([at("RUNNING", null)], report)).toEqual({ date: report, precision: "DAY", by: "report" });
    expect(beginningOf([], undefined)).toBeNull();
  });
});
