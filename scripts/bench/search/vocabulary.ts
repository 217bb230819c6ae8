import { dict } from "@node-rs/jieba/dict.js";
import type { Random } from "../articles/random.ts";

/** Words as often as they occur in real texts: the dictionary knows how often it met each. */
export function vocabulary(): { draw: (dice: Pick<Random, "next">) => string; words: { word: string; share: number }[] } {
  const known = Buffer.from(dict).toString("utf8").split("\n").flatMap((line) => {
    const [word = "", often = "0"] = line.split(" ");
    return /^\p{Script=Han}{2,4}$/u.test(word) ? [{ word, often: Number(often) }] : [];
  });
  const sums = new Float64Array(known.length);
  let sum = 0;
  for (const [index, { often }] of known.entries()) sums[index] = sum += often;
  const draw = ({ next }: Pick<Random, "next">) => {
    const at = next() * sum;
    let [low, high] = [0, known.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    return known[low]?.word ?? "";
  };
  return { draw, words: known.map(({ word, often }) => ({ word, share: often / sum })) };
}
