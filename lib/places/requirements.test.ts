import { expect, it } from "vitest";
import { misplaced } from "./requirements.ts";

it.each([
  ["CITY", null, null],
  ["DISTRICT", null, null],
  ["STREET", null, "rootless"],
  ["COMMUNITY", "STREET", null],
  ["ESTATE", "DISTRICT", null],
  ["CITY", "CITY", null],
  ["STREET", "COMMUNITY", "tooNarrow"],
] as const)("%s under %s", (kind, parent, expected) => expect(misplaced(kind, parent)).toBe(expected));
