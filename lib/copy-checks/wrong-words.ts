import { translator } from "../messages/index.ts";
import { replaced } from "./finding.ts";
import type { Found } from "./finding.ts";
import { surePairs } from "./wrong-word-list.ts";
import type { WrongWord } from "./wrong-word-list.ts";

const t = translator("copyChecks");

/** A text in words of the dictionary, with everything between them. */
export type Cut = (text: string) => string[];

/** Words that are wrong wherever they stand: ours, and those that the site adds. */
export function wrongWords(text: string, cut: Cut, own: WrongWord[]): Found[] {
  const hits = [...pairs(text, surePairs, true), ...pairs(text, own, false)];
  if (hits.length === 0) return [];
  const ends = boundaries(cut(text));
  return hits
    .filter(({ from, to, whole }) => !whole || (ends.has(from) && ends.has(to)))
    .map(({ from, to, right }) => replaced("wrongWord", text, [from, to], right, { reason: t("reasons.wrongWord") }));
}

function pairs(text: string, list: readonly WrongWord[], whole: boolean) {
  return list.flatMap(({ wrong, right }) => {
    // What is right may hold what is wrong: 军山 → 军山街道.
    const inRight = right.indexOf(wrong);
    return placesOf(text, wrong)
      .filter((from) => inRight < 0 || !text.startsWith(right, from - inRight))
      .map((from) => ({ from, to: from + wrong.length, right, whole }));
  });
}

export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

/** Where words begin and end: 分布署名 holds 布署, but no word of it begins there. */
export function boundaries(words: string[]): Set<number> {
  let at = 0;
  return new Set([0, ...words.map((word) => (at += word.length))]);
}
