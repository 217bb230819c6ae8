export type Random = {
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number;
  pick: <T>(items: readonly T[]) => T;
  /** The items in another order. */
  shuffle: <T>(items: readonly T[]) => T[];
};

/** Numbers that are the same on every machine (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: (items) => {
      if (items.length === 0) throw new Error("Nothing to pick from");
      return items[whole(0, items.length - 1)] as (typeof items)[number];
    },
    shuffle: (items) => items.map((item) => ({ item, key: next() })).toSorted((one, other) => one.key - other.key).map(({ item }) => item),
  };
}
