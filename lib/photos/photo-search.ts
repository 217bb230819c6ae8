import { fold } from "../search/fold.ts";

/** From the first moment of a span of days to the first after it. */
export type Span = { from: Date; to: Date };
/** Words of which all must be found, each as one of its spellings; spans of days in which the picture was taken or came in. */
export type PhotoSearch = { words: string[][]; spans: Span[] };

const date = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)$/;
const year = /^(?:19|20)\d{2}$/;

/** Reads what somebody types to find a picture: words in either script, and dates as people write them. */
export function readPhotoSearch(q: string): PhotoSearch {
  const parts = q.split(/[\s\u3000,，、]+/).filter(Boolean);
  const search: PhotoSearch = { words: [], spans: [] };
  for (const part of parts) {
    const span = spanOf(part);
    if (span) search.spans.push(span);
    else search.words.push([...new Set([part, fold(part)])]);
  }
  return search;
}

function spanOf(part: string): Span | null {
  const [, y, month, day] = date.exec(part) ?? (year.test(part) ? [part, part] : []);
  if (!y) return null;
  const at = (monthIndex: number, dayOfMonth: number) => new Date(Date.UTC(Number(y), monthIndex, dayOfMonth));
  const m = Number(month ?? 1) - 1;
  const from = at(m, Number(day ?? 1));
  // 2025-02-30 is no day: then it is a word like any other.
  if (from.getUTCMonth() !== m) return null;
  return { from, to: day ? at(m, Number(day) + 1) : month ? at(m + 1, 1) : at(12, 1) };
}
