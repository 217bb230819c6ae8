import { jieba } from "../jieba.ts";

/** Runs of Chinese, and runs of other letters and digits; everything between is none of a search's business. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const isHan = (run: string) => /^\p{Script=Han}/u.test(run);
const longest = 40;

/**
 * Every term that a folded text is found by: all words of the dictionary that occur anywhere in it, across the borders
 * of other words too, all single characters, and all pairs of neighbours. So whatever words a query is cut into, no text
 * that has them is missed, and hardly any is met that has the parts of a phrase without the phrase.
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [run] of text.matchAll(runs)) {
    if (isHan(run)) addTerms(terms, run);
    else terms.add(run.slice(0, longest));
  }
  return terms;
}

function addTerms(terms: Set<string>, run: string): void {
  for (const word of jieba().cutAll(run)) terms.add(word);
  let before = "";
  for (const character of run) {
    if (before !== "") terms.add(before + character);
    before = character;
  }
}

/** A folded query as words in their order: of the dictionary, or single characters where it has none. */
export function wordsOf(query: string): string[] {
  return [...query.matchAll(runs)].flatMap(([run]) => (isHan(run) ? jieba().cut(run, false) : [run.slice(0, longest)]));
}

/** Reads the dictionary, so that no reader waits for it. */
export function prepareWords(): void {
  jieba();
}
