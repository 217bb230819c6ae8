import { expect, it } from "vitest";
import { playwrightTally, vitestTally } from "./reports.ts";

it("names what failed in Vitest, and files that could not be loaded", () => {
  const test = (fullName: string, status: string, failureMessages: string[] = []) => ({ fullName, status, failureMessages });
  const report = {
    numPassedTests: 1, numPendingTests: 1, numTodoTests: 1,
    testResults: [
      { name: "a.test.ts", status: "failed", message: "", assertionResults: [test("one", "passed"), test("two", "failed", ["2 is no 3"])] },
      { name: "b.test.ts", status: "failed", message: "no such module", assertionResults: [] },
    ],
  };
  expect(vitestTally(report)).toEqual({ passed: 1, skipped: 2, failures: [{ name: "two", why: "2 is no 3" }, { name: "b.test.ts", why: "no such module" }] });
});

it("names what failed in the browser, and where", () => {
  const tests = [
    { projectName: "phone", status: "expected", results: [{}] },
    { projectName: "desktop", status: "unexpected", results: [{ error: { message: "not seen" } }] },
  ];
  const report = {
    stats: { expected: 1, flaky: 0, skipped: 0 },
    suites: [{ specs: [], suites: [{ specs: [{ title: "opens", file: "a.spec.ts", tests }] }] }],
    errors: [{ message: "no browser" }],
  };
  expect(playwrightTally(report)).toEqual({
    passed: 1, skipped: 0,
    failures: [{ name: "[desktop] a.spec.ts › opens", why: "not seen" }, { name: "browser tests", why: "no browser" }],
  });
});
