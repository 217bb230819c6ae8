import { short, spread, times } from "../figures.ts";
import { table } from "../table.ts";
import type { Timings } from "./measure.ts";

const wanted = 5;

export function searchReport({ article, byKind, pages, slowest }: Timings): string {
  const key = spread(article);
  const all = [...byKind.values()].flat();
  const row = (name: string, values: number[]) => {
    const { median, p95, most } = spread(values);
    return [name, String(values.length), short(median), short(p95), short(most), times(p95 / key.p95)];
  };
  const rows = [
    row("an article by its key", article),
    row("all searches", all),
    ...[...byKind].sort(([a], [b]) => a.localeCompare(b)).map(([kind, values]) => row(kind, values)),
    ...(pages.length > 0 ? [row("later pages", pages)] : []),
  ];
  const ratio = spread(all).p95 / key.p95;
  return [
    table(["ms", "asked", "median", "95th", "most", "95th / key's"], rows),
    "",
    `Slowest: ${slowest.slice(0, 8).map(({ ms, params }) => `${JSON.stringify(params)} ${short(ms)} ms`).join("; ")}`,
    "",
    `95th percentile of searches / of an article by its key: ${times(ratio)} (goal: within ${wanted}×): ${ratio <= wanted ? "met" : "missed"}`,
  ].join("\n");
}
