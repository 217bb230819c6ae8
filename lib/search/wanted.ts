import type { Name } from "./names.ts";
import { cutAtNames, namesMeant } from "./names.ts";
import type { Piece } from "./pieces.ts";
import { inTitle, tagOf } from "./tags.ts";

/** One thing that a text must have: all of these terms, or else one of the tags. */
export type Want = {
  text: string;
  terms: string[];
  /** The words that it is cut into. */
  words: string[];
  /** Must stand there in one piece: quoted, or a word that the dictionary does not know. */
  inOnePiece: boolean;
  tags: string[];
  /** Other writings that will do: of a name that was typed in pinyin. */
  others: string[][];
};

/** How a text is cut: into its words one after the other, and into all terms that are in it. */
export type Cut = { words: (text: string) => string[]; all: (text: string) => Iterable<string> };

/** Single characters that say nothing by themselves. */
const particles = new Set("的了在是和与及也有就都而着之个把被对从到为这那吗呢吧啊");
const isCharacter = (word: string) => /^\p{Script=Han}$/u.test(word);

export function wantsOf(pieces: Piece[], names: Name[], cut: Cut): Want[] {
  return syllablesJoined(pieces, names).flatMap(({ text, exact }) => {
    if (exact) return [wantOf(text, cut.words(text), true, cut)];
    return cutAtNames(names, text).flatMap((part) => wantsOfPart(part, names, cut));
  });
}

/** Pinyin typed syllable by syllable: "qiao tou" is one name, where there is one. */
function syllablesJoined(pieces: Piece[], names: Name[]): Piece[] {
  if (pieces.length < 2 || !pieces.every(({ text }) => /^[a-zü]{1,6}$/.test(text))) return pieces;
  const text = pieces.map((piece) => piece.text).join("");
  return namesMeant(names, text).length > 0 ? [{ text, exact: false }] : pieces;
}

function wantsOfPart(part: string, names: Name[], cut: Cut): Want[] {
  const meant = namesMeant(names, part);
  if (meant.length > 0) {
    const words = cut.words(part);
    const tags = meant.map(({ kind, id }) => tagOf(kind, id));
    const others = words.every((word) => /^\p{Script=Han}/u.test(word)) ? [] : meant.map(({ name }) => cut.words(name));
    return [{ ...wantOf(part, words, words.length > 1, cut), tags, others }];
  }
  return wordGroups(cut.words(part)).map((words) => wantOf(words.join(""), words, words.length > 1, cut));
}

const wantOf = (text: string, words: string[], inOnePiece: boolean, cut: Cut): Want => ({
  text, terms: inOnePiece ? termsInOnePiece(text, cut) : words, words, inOnePiece, tags: [], others: [],
});

/** What has the text in one piece has all terms in it. Those within others say nothing more. */
function termsInOnePiece(text: string, cut: Cut): string[] {
  const terms = [...cut.all(text)];
  return terms.filter((term) => !terms.some((other) => other !== term && other.includes(term)));
}

/** Where the index alone does not know whether a text has it in one piece. */
export const mustBeRead = ({ text, terms, inOnePiece }: Want) => inOnePiece && !(terms.length === 1 && terms[0] === text);

/** Words each by itself; characters that follow one another, particles apart, are one word that the dictionary lacks. */
function wordGroups(words: string[]): string[][] {
  const groups: string[][] = [];
  let torn: string[] = [];
  const close = () => {
    if (torn.length > 0) groups.push(torn);
    torn = [];
  };
  for (const word of words) {
    if (isCharacter(word) && !particles.has(word)) {
      torn.push(word);
      continue;
    }
    close();
    if (!isCharacter(word)) groups.push([word]);
  }
  close();
  return groups.length > 0 ? groups : words.map((word) => [word]);
}

const quote = (term: string) => `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
const all = (terms: string[]) => `(${terms.map(quote).join(" & ")})`;

/** The wants as PostgreSQL's tsquery, of the whole text or of the title alone; `filters` are tags that it must have as well. */
export function tsquery(wants: Want[], part: "text" | "title", filters: string[]): string {
  const mark = (terms: string[]) => (part === "title" ? terms.map(inTitle) : terms);
  const conditions = wants.map(({ terms, tags, others }) => `(${[all(mark(terms)), ...mark(tags).map(quote), ...others.map((words) => all(mark(words)))].join(" | ")})`);
  return [...conditions, ...filters.map(quote)].join(" & ");
}

/** By what else a text has what is wanted than by its very words; null where there is nothing. */
export function otherWays({ tags, others }: Want): string | null {
  return tags.length + others.length === 0 ? null : [...tags.map(quote), ...others.map(all)].join(" | ");
}
