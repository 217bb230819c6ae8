import { jieba } from "../jieba.ts";

/** Runs of Chinese, and runs of other letters and digits; everything between is none of a search's business. */
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const isHan = (run: string) => /^\p{Script=Han}/u.test(run);
const longest = 40;

/**
 * Every term that a folded text is found by: all words of the dictionary that occur anywhere in it, across the borders
 * of other words too, and all single characters. So whatever words a query is cut into, no text that has them is missed.
 */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const [run] of text.matchAll(runs)) for (const term of isHan(run) ? jieba().cutAll(run) : [run.slice(0, longest)]) terms.add(term);
  return terms;
}

/** A folded query as words in their order: of the dictionary, or single characters where it has none. */
export function wordsOf(query: string): string[] {
  return [...query.matchAll(runs)].flatMap(([run]) => (isHan(run) ? jieba().cut(run, false) : [run.slice(0, longest)]));
}

/** Reads the dictionary, so that no reader waits for it. */
export function prepareWords(): void {
  jieba();
}
