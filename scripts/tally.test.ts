import { expect, it } from "vitest";
import { closingLines, sum } from "./tally.ts";

const failure = { name: "Types", why: "a is no b" };

it("adds up what several runners counted, and names what failed last", () => {
  const all = sum([{ passed: 3, failures: [], skipped: 0 }, { passed: 4, failures: [failure], skipped: 2 }]);
  expect(closingLines(all)).toBe("FAILED Types\n    a is no b\n\n7 passed, 1 failed, 2 skipped");
  expect(closingLines(sum([]))).toBe("0 passed, 0 failed");
});

it("shows the first lines of a reason, without its colours", () => {
  const why = `\u001b[31mred\u001b[39m\n${"line\n".repeat(100)}`;
  expect(closingLines({ passed: 0, failures: [{ name: "x", why }], skipped: 0 }).split("\n")).toHaveLength(15);
  expect(closingLines({ passed: 0, failures: [{ name: "x", why }], skipped: 0 })).toContain("    red\n    line");
});
