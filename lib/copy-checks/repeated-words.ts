import { translator } from "../messages/index.ts";
import { replaced } from "./finding.ts";
import type { Found } from "./finding.ts";
import { boundaries, placesOf } from "./wrong-words.ts";
import type { Cut } from "./wrong-words.ts";

const t = translator("copyChecks");

/** Said twice in a row, these are a slip; most other characters have a doubled form (看看, 常常, 把把关). */
const characters = [..."的了是在与被由及"];
const words = (
  "进行 通过 以及 因为 所以 但是 如果 我们 他们 她们 已经 可以 对于 关于 目前 其中 由于 并且 而且 或者 实现 开展 推进 加强 " +
  "社区 街道 居民 小区 书记 主任 物业 工作 组织 党员 群众 服务 问题 业委会 居委会 网格员 志愿者"
).split(" ");
/** Four to twelve characters of Chinese, and the same once more. */
const phrase = /(\p{Script=Han}{4,12})\1/gu;
/** 加油加油: a call, which may be as long as it likes. */
const isCall = (words: string) => /^(.+)\1+$/u.test(words);

export function repeatedWords(text: string, cut: Cut): Found[] {
  const doubles = [
    ...characters.flatMap((one) => doubled(text, one)),
    ...words.flatMap((one) => doubled(text, one)),
    ...[...text.matchAll(phrase)].flatMap(({ 1: one = "", index }) => (isCall(one) ? [] : [{ from: index, one }])),
  ];
  if (doubles.length === 0) return [];
  const ends = boundaries(cut(text));
  return doubles
    .filter(({ from, one }) => isSlip(ends, from, one))
    .map(({ from, one }) => replaced("repeated", text, [from, from + one.length * 2], one, { reason: t("reasons.repeated") }));
}

const doubled = (text: string, one: string) => placesOf(text, one + one).filter((from) => text[from - 1] !== one && !text.startsWith(one, from + one.length * 2)).map((from) => ({ from, one }));

/** 活动目的的确定: the first belongs to the word before it. */
function isSlip(ends: Set<number>, from: number, one: string): boolean {
  return ends.has(from) && ends.has(from + one.length * 2);
}
