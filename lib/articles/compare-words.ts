import { diffArrays } from "diff";

/** Cuts a text into words and everything between; joined they are the text again. */
export type Cut = (text: string) => string[];
export type Piece = { text: string; changed: boolean };
export type ComparedText = { before: Piece[]; after: Piece[] };

type Run = { before: string; after: string; changed: boolean };

/** Two texts word by word: each as pieces, those marked that the other lacks. */
export function compareWords(before: string, after: string, cut: Cut): ComparedText {
  if (before === after) return sides([{ before, after, changed: false }]);
  return sides(runsOf(cut(before), cut(after)).flatMap(trimmed));
}

export const compareTokens = (before: string[], after: string[]): ComparedText => sides(runsOf(before, after));

function runsOf(before: string[], after: string[]): Run[] {
  const runs: Run[] = [];
  for (const { value, added, removed } of diffArrays(before, after)) {
    const text = value.join("");
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ before: text, after: text, changed: false });
    else if (last?.changed) Object.assign(last, removed ? { before: last.before + text } : { after: last.after + text });
    else runs.push({ before: removed ? text : "", after: added ? text : "", changed: true });
  }
  return withoutCrumbs(runs);
}

const isCrumb = (run: Run) => !run.changed && [...run.before].length === 1;

/** A single character that stayed between two changes tears both apart: read as one change they are plainer. */
function withoutCrumbs(runs: Run[]): Run[] {
  const plain: Run[] = [];
  for (const [index, run] of runs.entries()) {
    const last = plain.at(-1);
    const joins = last?.changed && (run.changed || (isCrumb(run) && runs[index + 1]?.changed));
    if (last && joins) plain[plain.length - 1] = { before: last.before + run.before, after: last.after + run.after, changed: true };
    else plain.push(run);
  }
  return plain;
}

const isInNumber = (characters: string[], at: number) => /^[\dA-Za-z]{2}$/.test((characters[at - 1] ?? "") + (characters[at] ?? ""));

/** What was only put in or taken out, without what both sides begin and end with: words are cut otherwise where others join them. Numbers stay whole. */
function trimmed(run: Run): Run[] {
  if (!run.changed) return [run];
  const [before, after] = [[...run.before], [...run.after]];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  while (head > 0 && (isInNumber(before, head) || isInNumber(after, head))) head--;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  while (tail > 0 && (isInNumber(before, before.length - tail) || isInNumber(after, after.length - tail))) tail--;
  const same = (text: string): Run => ({ before: text, after: text, changed: false });
  const middle = (characters: string[]) => characters.slice(head, characters.length - tail).join("");
  // One word for another is read as words.
  if (middle(before) && middle(after)) return [run];
  return [same(before.slice(0, head).join("")), { before: middle(before), after: middle(after), changed: true }, same(before.slice(before.length - tail).join(""))];
}

function sides(runs: Run[]): ComparedText {
  const side = (of: "before" | "after") => runs.filter((run) => run[of] !== "").map((run) => ({ text: run[of], changed: run.changed }));
  return { before: side("before"), after: side("after") };
}
