import { diffArrays } from "diff";

export type Pair<T> = { before: T | null; after: T | null };

/** Less alike than this, two things are not two states of one. */
const enough = 0.3;
/** Above this many comparisons a run is paired as it stands. */
const most = 4000;

/**
 * Two sequences side by side, in their order: what is the same, then, between, what is most alike;
 * the rest stands alone. `likeness` answers 0 to 1.
 */
export function align<T>(before: T[], after: T[], same: (a: T, b: T) => boolean, likeness: (a: T, b: T) => number): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  let run: [T[], T[]] = [[], []];
  const close = () => {
    pairs.push(...pairRun(run[0], run[1], likeness));
    run = [[], []];
  };
  for (const { added, removed, count } of diffArrays(before, after, { comparator: same })) {
    if (removed) run[0] = before.slice(i, (i += count));
    else if (added) run[1] = after.slice(j, (j += count));
    else {
      close();
      for (let n = 0; n < count; n++) pairs.push({ before: before[i++] ?? null, after: after[j++] ?? null });
    }
  }
  close();
  return pairs;
}

function pairRun<T>(before: T[], after: T[], likeness: (a: T, b: T) => number): Pair<T>[] {
  if (before.length * after.length > most) return apart(before, after);
  const alike = before.map((a) => after.map((b) => likeness(a, b)));
  /** The best that can be had from here on. */
  const best = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const together = (i: number, j: number) => {
    const value = alike[i]?.[j] ?? 0;
    return value >= enough ? value + at(i + 1, j + 1) : 0;
  };
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) best[i]![j] = Math.max(at(i + 1, j), at(i, j + 1), together(i, j));
  }
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (together(i, j) > 0 && together(i, j) === at(i, j)) pairs.push({ before: before[i++]!, after: after[j++]! });
    else if (at(i + 1, j) >= at(i, j + 1)) pairs.push({ before: before[i++]!, after: null });
    else pairs.push({ before: null, after: after[j++]! });
  }
  return [...pairs, ...apart(before.slice(i), after.slice(j))];
}

const apart = <T>(before: T[], after: T[]): Pair<T>[] => [
  ...before.map((one) => ({ before: one, after: null })),
  ...after.map((one) => ({ before: null, after: one })),
];

/** How many pairs of neighbouring characters two texts share, 0 to 1. */
export function textLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [some, others] = [pairsOf(a), pairsOf(b)];
  if (some.length === 0 || others.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of some) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (some.length + others.length);
}

function pairsOf(text: string): string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}
