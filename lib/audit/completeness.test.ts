import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const lib = join(import.meta.dirname, "..");

/** Transactions without a record of their own, and why. */
const unrecordedTransactions: Record<string, [count: number, why: string]> = {
  "notices/send-digests.ts": [1, "marks the day of a letter about what is on record"],
  "page-store/purger.ts": [1, "tells caches of what was recorded already"],
  "photos/avif.ts": [2, "makes a smaller file of the same picture"],
  "photos/crop-photo.ts": [1, "looks whether the person may, before the work"],
  "photos/remove-files.ts": [1, "clears away files that no record names any more"],
  "photos/replace.ts": [1, "looks whether the person may, before the work"],
  "photos/whole-picture.ts": [1, "looks only"],
  "schedule/plan.ts": [1, "both of its plans are recorded in one place, which sets them"],
  "search/backfill.ts": [1, "indexes what was published already"],
  "transaction.ts": [1, "is what transactions stand on"],
};

/** Writes that stand alone, without a transaction to record them in. */
const loneWrites: Record<string, string> = {
  "auth/attempts.ts": "counts guesses; the refusal itself is recorded",
  "auth/live-session.ts": "when a session was last used",
  "mail/send.ts": "how far a letter has come; what it tells of is on record",
  "notices/read-notices.ts": "that somebody has read what they were told",
  "page-store/reads.ts": "counts reads",
  "photos/avif.ts": "makes a smaller file of the same picture",
  "photos/look-again.ts": "what an old picture looks like, found by the machine",
  "presence/pen.ts": "that somebody goes on writing",
  "presence/stay.ts": "that a page is still open",
};

const files = readdirSync(lib, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts") && !path.startsWith("generated"))
  .map((path) => ({ path: path.replaceAll("\\", "/"), text: readFileSync(join(lib, path), "utf8") }));
const times = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].length;

const begun = /(?<!function )(\binTransaction|\$transaction)[<(]/g;
const recorded = /(?<!function )\brecord\(/g;
const lone = /\bdb\(\)\s*\.(\w+\s*\.(create|update|upsert|delete)\w*\(|\$execute)/g;

it.each(files.filter(({ text }) => times(text, begun) > 0))("records what the transactions of $path change", ({ path, text }) => {
  expect(times(text, recorded)).toBeGreaterThanOrEqual(times(text, begun) - (unrecordedTransactions[path]?.[0] ?? 0));
});

it("writes nothing outside a transaction but what is named here", () =>
  expect(files.filter(({ text }) => times(text, lone) > 0).map(({ path }) => path).sort()).toEqual(Object.keys(loneWrites)));

it("names no exception in vain", () => {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  for (const [path, [count]] of Object.entries(unrecordedTransactions)) {
    const text = texts.get(path) ?? "";
    expect([path, times(text, begun) - times(text, recorded)]).toEqual([path, count]);
  }
});
