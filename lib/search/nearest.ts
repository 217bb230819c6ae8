import { fold } from "./fold.ts";
import type { Name } from "./names.ts";
import { nameOf } from "./names.ts";

const enough = 0.45;

/** Names that are nearly the text: sounding the same, or with most of its characters. */
export function nearestNames(names: Name[], text: string, most = 4): Name[] {
  const asked = nameOf("PLACE", 0, "", [fold(text)]);
  return names
    .map((name) => ({ name, by: Math.max(...name.written.flatMap((one, index) => asked.written.map((other, at) => likeness(one, name.pinyin[index]!, other, asked.pinyin[at]!)))) }))
    .filter(({ by }) => by >= enough)
    .sort((a, b) => b.by - a.by)
    .slice(0, most)
    .map(({ name }) => name);
}

function likeness(one: string, onePinyin: string, other: string, otherPinyin: string): number {
  if (onePinyin !== "" && onePinyin === otherPinyin) return 1;
  return Math.max(shared(one, other), onePinyin.length > 5 ? shared(onePinyin, otherPinyin) - 0.25 : 0);
}

/** Dice's coefficient of pairs of neighbouring characters. */
function shared(one: string, other: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
  const [a, b] = [pairs(one), pairs(other)];
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}
