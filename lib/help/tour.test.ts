import { expect, it } from "vitest";
import { tourOf } from "./tour.ts";
import type { TourFacts } from "./tour.ts";

const nothing: TourFacts = { draftId: null, hasTitle: false, hasPhoto: false, hasWords: false, marks: new Set() };
const doneOf = (facts: Partial<TourFacts>) => tourOf({ ...nothing, ...facts }).tasks.filter(({ done }) => done).map(({ task }) => task);

it("begins with nothing done", () => {
  expect(tourOf(nothing)).toMatchObject({ done: 0, hidden: false });
  expect(doneOf({})).toEqual([]);
});

it.each([
  [{ draftId: 3, hasTitle: true }, ["draft"]],
  [{ hasPhoto: true, hasWords: true }, ["photo", "words"]],
  [{ marks: new Set(["preview", "help"]) }, ["preview", "help"]],
])("ticks off what was done: %o", (facts, done) => expect(doneOf(facts)).toEqual(done));

it("stays put away", () => expect(tourOf({ ...nothing, marks: new Set(["hidden"]) }).hidden).toBe(true));
