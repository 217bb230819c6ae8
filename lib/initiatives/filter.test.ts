import { expect, it } from "vitest";
import { filterOf, isFiltering } from "./filter.ts";

it("knows its own statuses only", () => {
  expect(filterOf({ place: "yunlan/chenghu", status: "PILOT", method: "x" })).toEqual({ place: "yunlan/chenghu", status: "PILOT", method: "x" });
  expect(filterOf({ status: "pilot", place: ["a", "b"] })).toEqual({ place: "", status: null, method: "" });
});
it("is none where nothing is chosen", () => {
  expect(isFiltering(filterOf({}))).toBe(false);
  expect(isFiltering(filterOf({ method: "x" }))).toBe(true);
});
