import type { Figure } from "./initiative.ts";

/** Figures that say the same thing at different times. */
export type Metric = { name: string; figures: Figure[] };

/** From so many dated values on, a line says more than a list. */
const enough = 3;

/** Figures by metric, scope and unit, in the order of the first of each; the oldest first within. */
export function metricsOf(figures: Figure[]): Metric[] {
  const byName = Map.groupBy(figures, ({ metric, scope, unit }) => [metric, scope, unit].join("\n"));
  return [...byName.values()].map((all) => ({ name: all[0]?.metric ?? "", figures: all.toSorted((one, other) => time(one) - time(other)) }));
}

const time = ({ asOf }: Figure) => asOf?.getTime() ?? -Infinity;

export const isSeries = ({ figures }: Metric) => new Set(figures.flatMap(({ asOf }) => asOf?.getTime() ?? [])).size >= enough;

export type Point = { x: number; y: number; figure: Figure };

/** Where each dated value stands in a box of this size, whose height begins at nought. */
export function pointsOf(figures: Figure[], { width, height }: { width: number; height: number }): Point[] {
  const dated = figures.filter(({ asOf }) => asOf !== null);
  const [first, last] = [time(dated[0]!), time(dated.at(-1)!)];
  const values = dated.map(({ value }) => value);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const share = (value: number, from: number, to: number) => (to === from ? 0 : (value - from) / (to - from));
  return dated.map((figure) => ({ x: share(time(figure), first, last) * width, y: height - share(figure.value, lowest, highest) * height, figure }));
}
