/** A test or check that failed, and the first lines of why. */
export type Failure = { name: string; why: string };
/** What a runner counted. */
export type Tally = { passed: number; failures: Failure[]; skipped: number };

export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    skipped: tallies.reduce((total, { skipped }) => total + skipped, 0),
  };
}

const shownLines = 12;
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
const first = (text: string) => text.replace(colours, "").split("\n").slice(0, shownLines).map((line) => `    ${line}`).join("\n").trimEnd();

/** What people and CI read last: each failure once more, and the count. */
export function closingLines({ passed, failures, skipped }: Tally): string {
  const list = failures.map(({ name, why }) => `FAILED ${name}\n${first(why)}\n`);
  return [...list, `${passed} passed, ${failures.length} failed${skipped ? `, ${skipped} skipped` : ""}`].join("\n");
}
