import { expect, it } from "vitest";
import { ticksIn } from "./processes.ts";

it("reads the time of a process whose name holds parentheses and spaces", () => {
  expect(ticksIn("29073 (next (v1) x) S 1 29073 29073 0 -1 4194304 110 0 0 0 480 62 7 9 20 0 12 0 1 1 1")).toBe(542);
});
