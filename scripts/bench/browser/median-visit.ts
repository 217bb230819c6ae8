import { median } from "../figures.ts";
import type { Visit } from "../results.ts";

/** The middle of each figure by itself; of what names something, the most frequent. */
export function medianVisit(visits: Visit[]): Visit {
  const of = (figure: (visit: Visit) => number) => median(visits.map(figure));
  const byType = (name: "bytes" | "requests") => {
    const types = [...new Set(visits.flatMap((visit) => Object.keys(visit[name])))];
    return Object.fromEntries(types.map((type) => [type, of((visit) => visit[name][type] ?? 0)]));
  };
  return {
    bytes: byType("bytes"),
    requests: byType("requests"),
    firstPaintMs: of((visit) => visit.firstPaintMs),
    lcpMs: of((visit) => visit.lcpMs),
    lcpElement: mostFrequent(visits.map((visit) => visit.lcpElement)),
    blockingMs: of((visit) => visit.blockingMs),
  };
}

function mostFrequent(values: string[]): string {
  const groups = [...Map.groupBy(values, (value) => value)];
  return groups.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? "";
}
