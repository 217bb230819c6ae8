import { translator } from "../messages/index.ts";
import { replaced } from "./finding.ts";
import type { Found } from "./finding.ts";
import type { Cut } from "./wrong-words.ts";

const t = translator("copyChecks");

/** A figure of an initiative's record. `says` is the number as readers see it (2000余万元), `asOf` when it was so, or empty. */
export type RecordedFigure = { initiative: string; metric: string; scope: string; value: number; unit: string; says: string; asOf: string; href: string };

const number = /\d[\d,]*(?:\.\d+)?/gu;
/** 新增3部, 其中2部, 每栋1部: a part of the whole, or what was added to it. */
const isPart = /(?:新增|增加|增长|减少|其中|另有|另外|还有|再|每|平均|第|剩|尚有)[^，。；]{0,6}$/u;
/** 还差137个, 缺口, 不足46部, 比去年46部: another quantity, or a bound, which the record's number would make untrue. */
const isOther = /(?:还差|尚差|相差|缺口|缺少|短缺|空缺|不足|不到|超过|突破|其余|余下)[^，。；]{0,6}$|(?:缺|少|多|欠|差|超|由|从)(?:了|出|着)?(?:约|近|大约|将近)?\s*$|比(?!较|例|如|赛|重)[^，。；]{0,6}$/u;
const fillers = new Set(["的", "有", "数", "数量", "总数", "人数", "个数"]);

/** Numbers with the unit of a recorded figure, in a clause with its words, that say something else than any record of it. */
export function differingFigures(text: string, records: RecordedFigure[], cut: Cut): Found[] {
  const metrics = [...Map.groupBy(records, ({ metric, scope, unit }) => [metric, scope, unit].join("\n")).values()];
  return metrics.flatMap((same) => {
    const newest = same.at(-1)!;
    const words = cut(newest.metric + newest.scope).filter((word) => word.trim() && !fillers.has(word));
    if (!newest.unit || words.length === 0) return [];
    return clauses(text)
      .filter(({ clause }) => words.every((word) => clause.includes(word)))
      .flatMap(({ clause, start }) => numbersIn(clause, newest.unit).filter(({ value }) => !same.some((one) => one.value === value)).map((one) => ({ ...one, from: start + one.from })))
      .map(({ from, length }) => replaced("figure", text, [from, from + length], String(newest.value), about(newest, text.slice(from, from + length))));
  });
}

const about = ({ initiative, metric, says, asOf, unit, href }: RecordedFigure, said: string) => ({
  reason: t("reasons.figure", { initiative, metric, says, asOf: asOf || t("undated") }),
  about: `${metric} ${said}${unit}`,
  href,
});

function clauses(text: string): { clause: string; start: number }[] {
  return [...text.matchAll(/[^，。；、！？\n]+/gu)].map(({ 0: clause, index }) => ({ clause, start: index }));
}

function numbersIn(clause: string, unit: string): { value: number; from: number; length: number }[] {
  return [...clause.matchAll(number)].flatMap(({ 0: said, index }) => {
    const rest = clause.slice(index + said.length).replace(/^\s*[余多]?/u, "");
    if (!rest.startsWith(unit) || isPart.test(clause.slice(0, index)) || isOther.test(clause.slice(0, index))) return [];
    return [{ value: Number(said.replaceAll(",", "")), from: index, length: said.length }];
  });
}
