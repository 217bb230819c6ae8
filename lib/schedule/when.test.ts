import { describe, expect, it } from "vitest";
import { chinaTime, inChina, isLate, objectionToTime, quickChoices } from "./when.ts";

const at = (iso: string) => new Date(iso);

describe("a time in China", () => {
  it("is read as it is written there, wherever the machine stands", () => {
    expect(chinaTime("2026-11-23T07:00")).toEqual(at("2026-11-22T23:00:00Z"));
    expect(inChina(at("2026-11-22T23:00:00Z"))).toBe("2026-11-23T07:00");
  });
  it.each(["", "2026-11-23", "2026-02-30T07:00", "2026-11-23T24:10", "2026-11-23T07:00Z", "明早"])("is none in %j", (typed) => expect(chinaTime(typed)).toBeNull());
});

describe("quick choices", () => {
  it("lie ahead, on China's days", () => {
    expect(quickChoices(at("2026-11-22T11:59:00Z"))).toEqual([
      { key: "tonight", at: "2026-11-22T20:00" },
      { key: "tomorrowMorning", at: "2026-11-23T07:00" },
      { key: "tomorrowNight", at: "2026-11-23T20:00" },
    ]);
  });
  it("offer no evening that has begun", () => expect(quickChoices(at("2026-11-22T12:00:00Z")).map(({ key }) => key)).toEqual(["tomorrowMorning", "tomorrowNight"]));
  it("know that it is the next day in China already", () => expect(quickChoices(at("2026-11-22T16:30:00Z"))[0]).toEqual({ key: "tonight", at: "2026-11-23T20:00" }));
});

describe("what can be planned", () => {
  const now = at("2026-11-22T12:00:00Z");
  it.each([
    ["2026-11-22T12:00:00Z", "past"],
    ["2026-11-22T12:00:01Z", null],
    ["2027-11-22T12:00:00Z", null],
    ["2027-11-24T12:00:00Z", "far"],
  ])("of %s says %s", (time, objection) => expect(objectionToTime(at(time), now)).toBe(objection));
  it("is late when no process can have looked", () => {
    expect(isLate(now, at("2026-11-22T12:01:30Z"))).toBe(false);
    expect(isLate(now, at("2026-11-22T12:03:00Z"))).toBe(true);
  });
});
