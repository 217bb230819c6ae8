import { diffChars } from "diff";
import { run } from "zhlint";
import type { Options } from "zhlint";
import { translator } from "../messages/index.ts";
import { doubledMarks } from "./doubled-marks.ts";
import type { CheckedText, Edit, Found } from "./finding.ts";
import { addressesIn, isWrongMend } from "./wrong-mends.ts";

const t = translator("copyChecks");

/**
 * As a newspaper sets Chinese: full-width marks between Chinese, half-width letters and digits, and no space between the
 * two, since readers' pages set that distance themselves. What is not named stays as it is.
 */
const rules: Options["rules"] = {
  fullwidthPunctuation: "，。：；？！“”‘’（）",
  unifiedPunctuation: { default: false },
  spaceBetweenMixedwidthContent: false,
  noSpaceBeforePauseOrStop: true,
  noSpaceAfterFullwidthPauseOrStop: true,
  noSpaceOutsideFullwidthQuotation: true,
  noSpaceInsideQuotation: true,
  noSpaceOutsideFullwidthBracket: true,
  noSpaceInsideBracket: true,
  skipPureWestern: true,
};

/** The library's own reading of a text as Markdown would take marks in it for markup. */
const asPlainText: Options["hyperParse"] = [
  (data) => ({ ...data, blocks: [{ value: data.value, marks: [], start: 0, end: data.value.length }] }),
];

/** No paragraph is longer; the library would take seconds over one that is nothing but marks. */
const longest = 5000;

/** What is wrong with a text's marks and spaces. */
export function typography({ text, setting }: Pick<CheckedText, "text" | "setting">): Found[] {
  if (text.length > longest) return [];
  const [doubled, addresses] = [doubledMarks(text), addressesIn(text)];
  const edits = differences(text, linted(text)).filter(
    (edit) => !isWrongMend(text, edit, { setting, addresses }) && !doubled.some(({ from, to }) => from <= edit.to && edit.from <= to),
  );
  return gathered(text, [...doubled, ...edits].toSorted((a, b) => a.from - b.from)).map((group) => finding(text, group));
}

function linted(text: string): string {
  return text.split("\n").map((line) => (line.trim() ? lintedLine(line) : line)).join("\n");
}

function lintedLine(line: string): string {
  try {
    return run(line, { rules, hyperParse: asPlainText, logger: silent }).result;
  } catch {
    // A text that the library stumbles over has nothing said about its marks; the other checks go on.
    return line;
  }
}

const nothing = () => undefined;
const silent = { log: nothing, error: nothing, warn: nothing } as unknown as Console;

/**
 * Letters, digits and characters stay as they are, so the two are compared between them, gap by gap: a whole text full of
 * differences would take seconds. Where the library has touched a word after all, nothing of it is taken.
 */
function differences(before: string, after: string): Edit[] {
  const [old, mended] = [inGaps(before), inGaps(after)];
  if (old.length !== mended.length || old.some((word, index) => index % 2 === 1 && word !== mended[index])) return [];
  let at = 0;
  return old.flatMap((gap, index) => {
    const start = at;
    at += gap.length;
    return gap === mended[index] ? [] : inGap(gap, mended[index] ?? "", start);
  });
}

/** What stands between two words' characters, and the characters, in turn. */
const inGaps = (text: string) => text.split(/([\p{L}\p{N}])/u);

function inGap(before: string, after: string, start: number): Edit[] {
  const edits: Edit[] = [];
  let at = start;
  for (const { value, added, removed } of diffChars(before, after)) {
    const last = edits.at(-1);
    const touches = last !== undefined && last.to === at;
    if (added) {
      if (touches) last.insert += value;
      else edits.push({ from: at, to: at, insert: value });
    } else if (removed) {
      if (touches) last.to += value.length;
      else edits.push({ from: at, to: at + value.length, insert: "" });
      at += value.length;
    } else at += value.length;
  }
  return edits;
}

/** As far apart as the two marks around a short remark. */
const close = 10;
/** One row of the panel. */
const mostTogether = 8;
const count = (edits: Edit[], marks: RegExp) => edits.filter(({ insert }) => marks.test(insert)).length;
const isOpen = (edits: Edit[]) => count(edits, /[（“‘]/u) > count(edits, /[）”’]/u);

/** One number or Latin word, or nothing. */
const oneWord = /^[\w.%+-]*$/;

/** Marks side by side are one finding, the spaces around a number too, and the marks of a pair with what is between them. */
function gathered(text: string, edits: Edit[]): Edit[][] {
  return edits.reduce<Edit[][]>((groups, edit) => {
    const last = groups.at(-1);
    const between = last ? text.slice(last.at(-1)!.to, edit.from) : "";
    if (last && last.length < mostTogether && between.length <= close && (isOpen(last) || oneWord.test(between))) last.push(edit);
    else groups.push([edit]);
    return groups;
  }, []);
}

function finding(text: string, edits: Edit[]): Found {
  const [from, to] = [edits[0]!.from, edits.at(-1)!.to];
  const isSpace = edits.every((edit) => edit.insert === "" && text.slice(edit.from, edit.to).trim() === "");
  return {
    kind: isSpace ? "spacing" : "punctuation",
    from, to, edits,
    was: text.slice(from, to),
    suggestion: mended(text.slice(from, to), edits, from),
    about: text.slice(Math.max(0, from - 4), to + 4),
    reason: isSpace ? t("reasons.spacing") : t("reasons.punctuation"),
  };
}

/** The text from `start` on with the edits made. */
function mended(text: string, edits: Edit[], start: number): string {
  return edits.reduceRight((all, { from, to, insert }) => all.slice(0, from - start) + insert + all.slice(to - start), text);
}
