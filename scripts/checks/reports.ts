import type { Failure, Tally } from "../tally.ts";

type VitestReport = {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[] }[];
};
type PlaywrightSuite = {
  suites?: PlaywrightSuite[];
  specs: { title: string; file: string; tests: { projectName: string; status: string; results: { error?: { message?: string } }[] }[] }[];
};
type PlaywrightReport = { stats: { expected: number; flaky: number; skipped: number }; suites: PlaywrightSuite[]; errors: { message?: string }[] };

/** What Vitest's JSON report says. */
export function vitestTally(report: VitestReport): Tally {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }): Failure[] => {
    const tests = assertionResults.filter((test) => test.status === "failed").map(({ fullName, failureMessages }) => ({ name: fullName, why: (failureMessages ?? []).join("\n") }));
    // A file that could not be loaded has failed without a test in it.
    return status === "failed" && tests.length === 0 ? [{ name, why: message }] : tests;
  });
  return { passed: report.numPassedTests, failures, skipped: report.numPendingTests + report.numTodoTests };
}

/** What Playwright's JSON report says. */
export function playwrightTally({ stats, suites, errors }: PlaywrightReport): Tally {
  const specsOf = (suite: PlaywrightSuite): PlaywrightSuite["specs"] => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
  // A spec stands once for all projects, and is "ok" when it is in one.
  const failures = suites.flatMap(specsOf).flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected")
      .map(({ projectName, results }) => ({
        name: `[${projectName}] ${file} › ${title}`,
        why: results.map(({ error }) => error?.message ?? "").join("\n"),
      })),
  );
  return {
    passed: stats.expected + stats.flaky,
    failures: [...failures, ...errors.map(({ message }) => ({ name: "browser tests", why: message ?? "" }))],
    skipped: stats.skipped,
  };
}
