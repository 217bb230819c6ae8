import type { Edit, Setting } from "./finding.ts";

const addresses = /(?:https?:\/\/|www\.)[\w\-./?%&=#:+~,;!@]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const latin = /[A-Za-z0-9]/;
/** What numbers an item, with the distance that follows it. */
const numbering = /^\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）.、．]|[①-⑳●○■◆▲·•\-*])\s*$/u;
const nextNumber = /^\d{1,3}[.．)）]/;

export type Span = { from: number; to: number };
export const addressesIn = (text: string): Span[] => [...text.matchAll(addresses)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));

/** An item's number and what may stand before it. */
const longestNumbering = 12;

/** The line up to here, where that is short enough to be a number. */
function beginning(text: string, to: number): string {
  const from = text.lastIndexOf("\n", to - 1) + 1;
  return to - from > longestNumbering ? "…" : text.slice(from, to);
}

/** Mends of the library that would spoil what is right. */
export function isWrongMend(text: string, { from, to, insert }: Edit, { setting, addresses: known }: { setting: Setting; addresses: Span[] }): boolean {
  const was = text.slice(from, to);
  const [before, after, ahead] = [text[from - 1] ?? "", text[to] ?? "", text.slice(to, to + longestNumbering)];
  const isSpace = was.trim() === "" && insert.trim() === "";
  return (
    // Two clauses of a title, or the beginning of a paragraph.
    was.includes("\u3000") ||
    (isSpace && (setting === "label" || from === 0 || to === text.length || insert !== "" || numbering.test(beginning(text, from)) || nextNumber.test(ahead))) ||
    // 1.5, 10:30, 3,000, No.1, and an apostrophe: Xi'an.
    (/^[.,:;'’]\s*$/u.test(was) && latin.test(before) && (latin.test(after) || was.trim() === ".")) ||
    // An English sentence in Chinese keeps its own marks.
    (/^[.,;:?!]\s*$/u.test(was) && /[A-Za-z]/.test(before) && /^\s*[A-Za-z]/.test(ahead)) ||
    // Feet and inches.
    (/^['"]$/.test(was) && /\d/.test(before)) ||
    known.some((address) => from <= address.to && to >= address.from)
  );
}
