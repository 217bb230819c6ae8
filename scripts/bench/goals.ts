import { short } from "./figures.ts";
import type { LoadResults, PublishResults, Results, VisitResults } from "./results.ts";

/** What issue 3 asks for; `measured` is null where this run did not measure it. */
export type Goal = { what: string; measured: number | null; wanted: number; least: boolean; unit: string };

export function goals({ load, visit, publish }: Results): Goal[] {
  return [...rates(load), ...firstVisits(visit), ...delays(publish)];
}

/** How far it is: met, or missed by how many percent of what was wanted. */
export function verdict({ measured, wanted, least }: Goal): string {
  if (measured === null) return "not measured";
  const share = least ? 1 - measured / wanted : measured / wanted - 1;
  return least ? (measured >= wanted ? "met" : missed(share)) : measured < wanted ? "met" : missed(share);
}

const missed = (share: number) => `missed by ${short(share * 100)} %`;

function rates(load: LoadResults | undefined): Goal[] {
  const rate = (measure: string, server: "bilin" | "next start" | "nginx") => load?.measures.find(({ name }) => name === measure)?.servers[server]?.perSecond;
  const hot = rate("hot article", "bilin");
  const least = (what: string, over: number | undefined, under: number | undefined, wanted: number): Goal => ({ what, measured: over && under ? over / under : null, wanted, least: true, unit: "×" });
  return [
    least("hot article, rate against nginx", hot, rate("hot article", "nginx"), 0.5),
    least("hot article, rate against next start", hot, rate("hot article", "next start"), 20),
    least("200 random articles, rate against one", rate("200 random articles", "bilin"), hot, 0.8),
  ];
}

function firstVisits(visits: VisitResults | undefined): Goal[] {
  const ours = visits?.filter(({ server }) => server === "bilin").map(({ visit }) => visit) ?? [];
  const most = (of: (visit: (typeof ours)[number]) => number) => (ours.length > 0 ? Math.max(...ours.map(of)) : null);
  const kib = (bytes: number) => bytes / 1024;
  const withoutPictures = most(({ bytes }) => kib(Object.entries(bytes).reduce((sum, [type, size]) => (type === "Image" ? sum : sum + size), 0)));
  return [
    { what: "first visit without its pictures", measured: withoutPictures, wanted: 40, least: false, unit: " KiB" },
    { what: "first visit, script", measured: most(({ bytes }) => kib(bytes["Script"] ?? 0)), wanted: 5, least: false, unit: " KiB" },
    { what: "first visit, LCP on the slow phone", measured: most(({ lcpMs }) => lcpMs), wanted: 1500, least: false, unit: " ms" },
  ];
}

function delays(publish: PublishResults | undefined): Goal[] {
  const idle = publish?.find(({ readers }) => readers === "none");
  const full = publish?.find(({ readers }) => readers === "full load");
  const under = (what: string, measured: number | undefined, wanted: number): Goal => ({ what, measured: measured ?? null, wanted, least: false, unit: " ms" });
  return [
    under("publish to visible, no readers, median", idle && Math.max(idle.own.fromCall.median, idle.other.fromCall.median), 100),
    under("publish to visible, full load, median", full && Math.max(full.own.fromCall.median, full.other.fromCall.median), 100),
    under("publish to visible, full load, 95th percentile", full && Math.max(full.own.fromCall.p95, full.other.fromCall.p95), 1000),
    under("answer to visible in another process, no readers, 99th percentile", idle?.other.fromAnswer.p99, 100),
  ];
}
