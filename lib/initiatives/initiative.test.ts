import { expect, it } from "vitest";
import { tellingLabels } from "./initiative.ts";

it("drops labels that only count", () => {
  expect(tellingLabels(["强", "齐", "联"])).toEqual(["强", "齐", "联"]);
  expect(tellingLabels(["一", "二", "十一"])).toEqual([]);
  expect(tellingLabels(["2025", "2026", "复"])).toEqual(["2025", "2026", "复"]);
});
