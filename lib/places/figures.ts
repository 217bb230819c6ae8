import type { Link } from "../articles/article.ts";
import type { Figure } from "../initiatives/initiative.ts";

/** A figure of an initiative that runs at a place. */
export type PlaceFigure = Figure & { initiative: Link };

const time = ({ asOf }: PlaceFigure) => asOf?.getTime() ?? -Infinity;

/** Of each metric the newest value; those as of the latest date first, undated ones last. */
export function newestFigures(figures: PlaceFigure[], most: number): PlaceFigure[] {
  const metrics = Map.groupBy(figures, ({ initiative, metric, scope, unit }) => [initiative.href, metric, scope, unit].join("\n"));
  const newest = [...metrics.values()].flatMap((all) => all.reduce((one, other) => (time(other) > time(one) ? other : one)));
  return newest.sort((one, other) => (time(one) === time(other) ? one.id - other.id : time(other) - time(one))).slice(0, most);
}
