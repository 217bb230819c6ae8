import { plainText } from "./body.ts";
import { compareWords } from "./compare-words.ts";
import { weighMeaning } from "./meaning-words.ts";
import type { Draft } from "./schema.ts";

/** Why a change of a published text is more than a slip of the pen that nobody needs to be told of. */
export type WeightyChange = { kind: "title" } | { kind: "numbers"; before: string[]; after: string[] } | { kind: "byline" } | { kind: "negation" } | { kind: "certainty" } | { kind: "much"; percent: number };

/** More of a text than this is not mended in passing: a share of it, or so many characters of a long one. */
const mostShare = 0.15;
const mostCharacters = 200;

/** A number as a reader takes it: digits, Chinese numerals before a measure, a decimal point, a per cent sign. */
const number = /\d[\d,.，]*\d%?|\d%?|[〇零一二两三四五六七八九十百千万亿]{2,}/g;
const bare = (text: string) => text.replace(/[\s\p{P}]/gu, "");
const byline = ({ contributors }: Draft) => contributors.map(({ role, name }) => `${role} ${name}`).join();

/** What of a change readers have to be told of; nothing where it only mends slips. */
export function weighChange(before: Draft, after: Draft): WeightyChange[] {
  const [was, is] = [sentencesOf(before), sentencesOf(after)];
  const [gone, come] = [lacking(was, is), lacking(is, was)];
  const changed = changedCharacters(gone.join(""), come.join(""));
  const share = changed / Math.max(1, bare(was.join("")).length);
  const numbers = { before: lacking(numbersIn(gone), numbersIn(come)), after: lacking(numbersIn(come), numbersIn(gone)) };
  return [
    ...(bare(before.title) === bare(after.title) ? [] : [{ kind: "title" as const }]),
    ...(numbers.before.length + numbers.after.length > 0 ? [{ kind: "numbers" as const, ...numbers }] : []),
    ...weighMeaning(gone, come).map((kind) => ({ kind })),
    ...(byline(before) === byline(after) ? [] : [{ kind: "byline" as const }]),
    ...(share > mostShare || changed > mostCharacters ? [{ kind: "much" as const, percent: Math.min(100, Math.round(share * 100)) }] : []),
  ];
}

function sentencesOf({ subtitle, lead, body }: Draft): string[] {
  return [subtitle, lead, ...plainText(body)].flatMap((line) => line.split(/(?<=[。！？；\n])/u)).filter((sentence) => bare(sentence) !== "");
}

const numbersIn = (sentences: string[]) => sentences.flatMap((sentence) => sentence.match(number) ?? []);

/** What stands in one list more often than in the other. */
function lacking(these: string[], those: string[]): string[] {
  const left = new Map<string, number>();
  for (const one of those) left.set(one, (left.get(one) ?? 0) + 1);
  return these.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
}

/** Characters that went or came, whichever are more; punctuation does not count. */
function changedCharacters(before: string, after: string): number {
  // So much that it need not be counted exactly.
  if (before.length + after.length > 6_000) return Math.max(bare(before).length, bare(after).length);
  const sides = compareWords(before, after, (text) => [...text]);
  const sum = (side: "before" | "after") => sides[side].reduce((total, { text, changed }) => total + (changed ? bare(text).length : 0), 0);
  return Math.max(sum("before"), sum("after"));
}
