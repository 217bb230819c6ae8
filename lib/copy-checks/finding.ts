/** What checks look for, in the order in which it is shown. */
export const kinds = ["sensitive", "figure", "name", "wrongWord", "repeated", "punctuation", "spacing"] as const;
export type Kind = (typeof kinds)[number];

/** Kinds whose mends are right wherever they are offered: these may be made all at once. */
export const sureKinds: readonly Kind[] = ["wrongWord", "punctuation", "spacing"];

/** Running text; or a label, such as a title, a credit or a table's cell, in which a space may set two words apart. */
export type Setting = "prose" | "label";
export type CheckedText = { id: string; text: string; setting: Setting };

/** `insert` takes the place of the characters from `from` up to `to`, of the text as it was checked. */
export type Edit = { from: number; to: number; insert: string };

/** One thing that may be wrong in one text. */
export type Found = {
  kind: Kind;
  from: number;
  to: number;
  was: string;
  /** Null where nobody but the writer can know it. */
  suggestion: string | null;
  edits: Edit[];
  /** The words by which it is remembered that it shall be left as it is. */
  about: string;
  reason: string;
  /** Where one can see why. */
  href?: string;
};

export type Finding = Found & { textId: string };
export type AnsweredFinding = Finding & { ignored: boolean };

/** A finding whose mend is other words. */
export function replaced(kind: Kind, text: string, [from, to]: [number, number], suggestion: string | null, rest: { reason: string; about?: string; href?: string }): Found {
  const was = text.slice(from, to);
  return { kind, from, to, was, suggestion, edits: suggestion === null ? [] : [leastEdit(from, was, suggestion)], about: was, ...rest };
}

/** Only the characters that differ, so that bold type and links on the others stay. */
function leastEdit(at: number, was: string, suggestion: string): Edit {
  const most = Math.min(was.length, suggestion.length);
  let before = 0;
  while (before < most && was[before] === suggestion[before]) before++;
  let after = 0;
  while (after < most - before && was.at(-1 - after) === suggestion.at(-1 - after)) after++;
  return { from: at + before, to: at + was.length - after, insert: suggestion.slice(before, suggestion.length - after) };
}
