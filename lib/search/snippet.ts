import { fold } from "./fold.ts";
import type { Marked } from "./search.ts";

/** About two lines on a wide screen, four on a phone. */
const length = 84;
const before = 16;

type Range = { start: number; end: number };

/** Where the folded words stand in a folded text, joined where they touch. */
function ranges(folded: string, words: string[]): Range[] {
  const found = words.flatMap((word) => [...occurrences(folded, word)]).sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Range[] = [];
  for (const { start, end } of found) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function* occurrences(folded: string, word: string): Generator<Range> {
  if (word === "") return;
  for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) yield { start, end: start + word.length };
}

/** A text with the words marked in it, as written. */
export function markWords(text: string, words: string[]): Marked[] {
  const pieces: Marked[] = [];
  let at = 0;
  for (const { start, end } of ranges(fold(text), words)) {
    if (start > at) pieces.push({ text: text.slice(at, start), mark: false });
    pieces.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: false });
  return pieces;
}

/**
 * The stretch of the text that has the most of the words, rather in a sentence than in a byline or a heading, and the
 * first of those; the beginning where none has any. Names of what it is about anyway count in sentences alone.
 */
export function snippetOf(text: string, folded: string, words: string[], names: ReadonlySet<string> = new Set()): Marked[] {
  const all = words
    .flatMap((word, index) => [...occurrences(folded, word)].map((range) => ({ ...range, index, said: isSentence(lineAt(text, range.start)) })))
    .filter(({ said, index }) => said || !names.has(words[index]!))
    .sort((a, b) => a.start - b.start);
  let best = { start: 0, score: 0 };
  for (const [index, { start, said }] of all.entries()) {
    const inside = new Set<number>();
    for (let next = index; next < all.length && all[next]!.end <= start + length - before; next++) inside.add(all[next]!.index);
    const score = inside.size + (said ? 0.5 : 0);
    if (score > best.score) best = { start, score };
    if (best.score > words.length) break;
  }
  const start = best.score === 0 || best.start <= before ? lineStart(text, best.start) : beginning(text, best.start);
  const end = Math.min(text.length, start + length);
  const stretch = text.slice(start, end).trim().replace(/(?<=[。！？…：；”）])\n/g, "").replaceAll("\n", "　");
  const pieces = markWords(stretch, words);
  const open: Marked[] = start > 0 && !/[\n。！？；]/.test(text.charAt(start - 1)) ? [{ text: "…", mark: false }] : [];
  const close: Marked[] = end < text.length && !/[。！？]$/.test(stretch) ? [{ text: "…", mark: false }] : [];
  return [...open, ...pieces, ...close];
}

/** Shortly before: where a line, a sentence or a clause begins, else a few characters back, though not within a number or a word. */
function beginning(text: string, at: number): number {
  const lead = text.slice(at - before, at);
  const sentence = Math.max(...[..."\n。！？；"].map((end) => lead.lastIndexOf(end)));
  if (sentence >= 0) return at - before + sentence + 1;
  const clause = lead.search(/[，、：]/);
  if (clause >= 0) return at - before + clause + 1;
  let start = at - before;
  while (start > 0 && /[\w.%\udc00-\udfff]/.test(text.charAt(start))) start--;
  return start;
}

const lineStart = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;
const lineAt = (text: string, at: number) => text.slice(lineStart(text, at)).split("\n", 1)[0] ?? "";
const isSentence = (line: string) => /[，。！？；：]/.test(line);
