import { expect, it } from "vitest";
import { closingLine, sum } from "./tally.ts";

it("adds up what several runners counted", () => {
  const all = sum([{ passed: 3, failed: 0, skipped: 0 }, { passed: 4, failed: 1, skipped: 2 }]);
  expect(closingLine(all)).toBe("7 passed, 1 failed, 2 skipped");
  expect(closingLine(sum([]))).toBe("0 passed, 0 failed");
});
