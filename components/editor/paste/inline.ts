import type { Run } from "./blocks";

const han = "[\\p{Script=Han}，。、；：？！）】」』》”’（【「『《“‘]";
/** Lines of source code, which between Chinese characters are no space. */
const wrapped = new RegExp(`(?<=${han})[ \\t]*\\r?\\n[ \\t]*(?=${han})`, "gu");
const invisible = /[\u200b\u2060\ufeff\u00ad]/g;

/** Text as a page shows it. */
export const shownText = (text: string) => text.replace(invisible, "").replace(wrapped, "").replace(/[ \t\r\n\f\u00a0]+/g, " ");
export const linesOfPre = (text: string) => text.replace(invisible, "").replace(/\r\n?/g, "\n").replace(/[ \t\u00a0]+/g, " ");

const sameMarks = (one: Run, other: Run) => one.bold === other.bold && one.href === other.href && one.size === other.size;

/** Runs as paragraphs without indents and needless spaces; an empty line between two of them ends the first. */
export function paragraphsOf(runs: Run[]): Run[][] {
  const paragraphs: Run[][] = [[]];
  let breaks = 0;
  for (const run of runs) {
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) breaks++;
      if (text.trim() === "" && (breaks > 0 || paragraphs.at(-1)?.length === 0)) continue;
      if (breaks > 1) paragraphs.push([]);
      const paragraph = paragraphs.at(-1) ?? [];
      append(paragraph, { ...run, text: (breaks === 1 && paragraph.length > 0 ? "\n" : "") + (breaks > 0 || paragraph.length === 0 ? withoutIndent(text) : text) });
      breaks = 0;
    }
  }
  return paragraphs.map(withoutTail).filter((paragraph) => paragraph.length > 0);
}

function append(paragraph: Run[], run: Run): void {
  const last = paragraph.at(-1);
  const text = last && /\s$/.test(last.text) ? run.text.replace(/^ /, "") : run.text;
  if (last && sameMarks(last, run)) last.text += text;
  else if (text) paragraph.push({ ...run, text });
}

function withoutTail(paragraph: Run[]): Run[] {
  const last = paragraph.at(-1);
  if (!last) return paragraph;
  const text = last.text.trimEnd();
  return text ? [...paragraph.slice(0, -1), { ...last, text }] : withoutTail(paragraph.slice(0, -1));
}

/** Full-width spaces at the head of a paragraph are typed indents; the page sets its own. */
export const withoutIndent = (text: string) => text.replace(/^[ \t\u00a0\u3000]+/gm, "");

/** Several paragraphs as lines of one. */
export const asOneLine = (paragraphs: Run[][]): Run[] =>
  paragraphs.flatMap((runs, index) => (index > 0 ? [{ text: "\n", bold: false, href: null, size: null }, ...runs] : runs));
