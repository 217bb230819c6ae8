import { expect, it } from "vitest";
import type { PlaceKind } from "../generated/prisma/enums.ts";
import { answeringFor, streetsOf } from "./place.ts";
import type { PlaceNode } from "./place.ts";

const node = (id: number, kind: PlaceKind, children: PlaceNode[] = []): PlaceNode => ({ id, kind, name: `${id}`, short: `${id}`, href: `/places/${id}`, children });

it("those nearest answer for a place, up to its street", () => {
  const trail = [node(1, "CITY"), node(2, "DISTRICT"), node(3, "STREET"), node(4, "COMMUNITY"), node(5, "ESTATE")];
  expect(answeringFor({ trail, alsoUnder: [node(6, "DISTRICT"), node(7, "COMMUNITY")] })).toEqual([5, 4, 3, 7]);
  expect(answeringFor({ trail: trail.slice(0, 1), alsoUnder: [] })).toEqual([1]);
});

it("streets stand with what lies above them", () => {
  const city = node(1, "CITY", [node(2, "DISTRICT", [node(3, "STREET", [node(4, "COMMUNITY")]), node(5, "COMMUNITY")])]);
  expect(streetsOf([city]).map(({ street, above }) => [street.id, ...above.map(({ id }) => id)])).toEqual([[3, 1, 2]]);
});
