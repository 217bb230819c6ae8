import type { Edit, Setting } from "./finding.ts";

const addresses = /(?:https?:\/\/|www\.)[\w\-./?%&=#:+~,;!@]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const latin = /[A-Za-z0-9]/;
/** What numbers an item, with the distance that follows it. */
const numbering = /(?:^|\n)\s*(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-zA-Z])[)）.、．]|[①-⑳●○■◆▲·•\-*])\s*$/u;
const nextNumber = /^\d{1,3}[.．)）]/;

/** Mends of the library that would spoil what is right. */
export function isWrongMend(text: string, { from, to, insert }: Edit, setting: Setting): boolean {
  const was = text.slice(from, to);
  const [before, after] = [text[from - 1] ?? "", text[to] ?? ""];
  const isSpace = was.trim() === "" && insert.trim() === "";
  return (
    // Two clauses of a title, or the beginning of a paragraph.
    was.includes("\u3000") ||
    (isSpace && (setting === "label" || from === 0 || to === text.length || insert !== "" || numbering.test(text.slice(0, from)) || nextNumber.test(text.slice(to)))) ||
    // 1.5, 10:30, 3,000, No.1, and an apostrophe: Xi'an.
    (/^[.,:;'’]\s*$/u.test(was) && latin.test(before) && (latin.test(after) || was.trim() === ".")) ||
    // An English sentence in Chinese keeps its own marks.
    (/^[.,;:?!]\s*$/u.test(was) && /[A-Za-z]/.test(before) && /^\s*[A-Za-z]/.test(text.slice(to))) ||
    // Feet and inches.
    (/^['"]$/.test(was) && /\d/.test(before)) ||
    [...text.matchAll(addresses)].some(({ 0: address, index }) => from <= index + address.length && to >= index)
  );
}
