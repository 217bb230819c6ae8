/** Words of a text, and what stood around them when they were marked. */
export type Anchor = { quote: string; before: string; after: string };
/** Where they stand now. `changed`: the same place, but not the same words. */
export type Found = { from: number; to: number; changed: boolean };

/** As much around the words as tells one place from another. */
export const around = 32;
/** So much of it must still stand on both sides for the place to be known without the words. */
const sure = 6;

export function anchorAt(text: string, from: number, to: number): Anchor {
  return { quote: text.slice(from, to), before: text.slice(Math.max(0, from - around), from), after: text.slice(to, to + around) };
}

/** Finds the words anew in a text that was written on; null where they are gone. */
export function findAnchor(text: string, anchor: Anchor): Found | null {
  const { quote, before, after } = anchor;
  const places = occurrences(text, quote);
  if (places.length === 0) return findBetween(text, anchor);
  const likeness = (from: number) => sameEnd(text.slice(0, from), before) + sameStart(text.slice(from + quote.length), after);
  const best = places.reduce((one, other) => (likeness(other) > likeness(one) ? other : one));
  return { from: best, to: best + quote.length, changed: false };
}

function occurrences(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); quote !== "" && at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

/** The words were rewritten, but what stood close around them was not: other words, or the head or the end of the text. */
function findBetween(text: string, { quote, before, after }: Anchor): Found | null {
  if (quote === "") return null;
  const [left, right] = [before.slice(-sure), after.slice(0, sure)];
  const longest = quote.length * 2 + sure;
  const between = placesBehind(text, left).flatMap((from) => {
    const to = endBefore(text, right, from);
    return to > from && to - from <= longest ? [{ from, to, changed: true }] : [];
  });
  return between.toSorted((one, other) => one.to - one.from - (other.to - other.from))[0] ?? null;
}

function placesBehind(text: string, left: string): number[] {
  if (left.length < sure) return text.startsWith(left) ? [left.length] : [];
  return occurrences(text, left).map((start) => start + left.length);
}

/** -1 where the words do not end. Struck out, they end where they begin. */
function endBefore(text: string, right: string, from: number): number {
  if (right.length < sure) return text.endsWith(right) ? text.length - right.length : -1;
  return text.indexOf(right, from);
}

function sameStart(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text[length] === other[length]) length++;
  return length;
}

function sameEnd(text: string, other: string): number {
  let length = 0;
  while (length < other.length && text.length > length && text.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
