import type { Random } from "../articles/random.ts";
import { matters, names } from "../articles/words.ts";
import type { vocabulary } from "./vocabulary.ts";

/** What readers ask for, by kind. */
export type Question = { kind: string; params: { q: string; place?: string; channel?: string; year?: string; after?: string } };

type Vocabulary = ReturnType<typeof vocabulary>;
/** What there is to ask about. */
export type Ground = { placePaths: string[]; channelPaths: string[]; articles: { slug: string; text: string }[] };

/** `many` of each kind, the same on every machine. Shares are of words in the dictionary's own texts. */
export function questions({ pick, whole, next }: Random, { words, draw }: Vocabulary, { placePaths, channelPaths, articles }: Ground, many: number): Question[] {
  const between = (least: number, most: number) => words.filter(({ share, word }) => share >= least && share < most && word.length >= 2).map(({ word }) => word);
  const [rare, middling, common] = [between(3e-7, 3e-6), between(3e-5, 3e-4), between(7e-4, 1)];
  const things = [...matters.map(({ topic }) => topic), "电梯", "食堂", "楼道", "社区", "书记", "住户", "方案", "意见"];
  const drawn = (): string => draw({ next });
  const excerpt = (): string => {
    const text = pick(pick(articles).text.split("\n").filter((line) => line.length > 20));
    const start = whole(0, text.length - 12);
    return text.slice(start, start + whole(4, 10)).replace(/[^\p{L}\p{N}]/gu, "") || "议事会";
  };
  const kinds: Record<string, () => Question["params"]> = {
    "rare word": () => ({ q: pick(rare) }),
    "middling word": () => ({ q: pick(middling) }),
    "common word": () => ({ q: pick(common) }),
    "what the reports are about": () => ({ q: pick(things) }),
    "two characters, as often as they are said": () => ({ q: drawn().slice(0, 2) }),
    "two words": () => ({ q: `${pick(things)} ${drawn()}` }),
    "two common words": () => ({ q: `${pick(common)} ${pick(common)}` }),
    "name of a person": () => ({ q: pick(names) }),
    "quoted phrase": () => ({ q: `“${excerpt()}”` }),
    "quoted phrase that is nowhere": () => ({ q: `“${pick(common)}${pick(things)}${pick(common)}”` }),
    "word in a place": () => ({ q: pick(things), place: pick(placePaths) }),
    "word in a channel and a year": () => ({ q: drawn(), channel: pick(channelPaths), year: pick(["2020", "2022", "2024", "2026"]) }),
    "place in pinyin": () => ({ q: pick(["qiaotou", "liuan", "qtsq", "qinglian", "shuangqiao"]) }),
    "nothing to be found": () => ({ q: `${pick(things)} ${pick(rare)} ${pick(rare)}` }),
  };
  return Object.entries(kinds).flatMap(([kind, ask]) => Array.from({ length: many }, () => ({ kind, params: ask() })));
}
