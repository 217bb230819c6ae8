import { diffArrays } from "diff";

/** Cuts a text into words and everything between; joined they are the text again. */
export type Cut = (text: string) => string[];
export type Piece = { text: string; changed: boolean };
export type ComparedText = { before: Piece[]; after: Piece[] };

type Run = { before: string; after: string; changed: boolean };

/** Two texts word by word: each as pieces, those marked that the other lacks. */
export function compareWords(before: string, after: string, cut: Cut): ComparedText {
  if (before === after) return sides([{ before, after, changed: false }]);
  return compareTokens(cut(before), cut(after));
}

export function compareTokens(before: string[], after: string[]): ComparedText {
  const runs: Run[] = [];
  for (const { value, added, removed } of diffArrays(before, after)) {
    const text = value.join("");
    const last = runs.at(-1);
    if (!added && !removed) runs.push({ before: text, after: text, changed: false });
    else if (last?.changed) Object.assign(last, removed ? { before: last.before + text } : { after: last.after + text });
    else runs.push({ before: removed ? text : "", after: added ? text : "", changed: true });
  }
  return sides(withoutCrumbs(runs));
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

function sides(runs: Run[]): ComparedText {
  const side = (of: "before" | "after") => runs.filter((run) => run[of] !== "").map((run) => ({ text: run[of], changed: run.changed }));
  return { before: side("before"), after: side("after") };
}
