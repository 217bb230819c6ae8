import { short, times } from "./figures.ts";
import type { Spread } from "./figures.ts";
import { goals, verdict } from "./goals.ts";
import type { LoadResults, MemoryResults, PublishResults, Results, StartResults, VisitResults } from "./results.ts";
import { serverNames } from "./servers/server.ts";
import { table } from "./table.ts";

/** The whole run in words and tables, as Markdown. */
export function report(results: Results): string {
  const { machine, load, visit, publish, memory, start, options } = results;
  const sections = [
    `# Measured ${results.at.slice(0, 10)} at commit ${results.commit}`,
    `\`${results.command}\``,
    `${machine.cpu}, ${machine.cores} cores, ${short(machine.memoryGb)} GB; ${machine.system}; Node ${machine.node}, Next ${machine.next}${machine.nginx ? `, ${machine.nginx}` : ""}. ${options.articles.toLocaleString("en")} articles; everything, the database and the load included, ran on this one machine.`,
    load && rates(load, options.seconds, options.rounds),
    visit && visits(visit),
    publish && delays(publish),
    memory && occupied(memory),
    start && starts(start),
    aims(results),
  ];
  return sections.filter(Boolean).join("\n\n");
}

function rates({ generator, connections, processes, measures }: LoadResults, seconds: number, rounds: number): string {
  const rows = measures.flatMap(({ name, servers }) =>
    serverNames.flatMap((server) => {
      const rate = servers[server];
      return rate ? [[name, server, short(rate.perSecond), short(rate.cpuMs), short(rate.bytes)]] : [];
    }),
  );
  const ratios = measures.map(({ name, servers: { bilin, nginx, "next start": plain } }) => {
    const over = (one: number | undefined, other: number | undefined) => times(one && other ? one / other : null);
    return [
      name,
      over(bilin?.perSecond, nginx?.perSecond), over(bilin?.cpuMs, nginx?.cpuMs),
      over(bilin?.perSecond, plain?.perSecond), over(plain?.cpuMs, bilin?.cpuMs),
    ];
  });
  return [
    "## Rate and CPU",
    `Load by ${generator}, ${connections} kept connections, gzip; medians of ${rounds} rounds of ${seconds} s, the servers in turns. Processes: bilin ${processes.bilin} on one port, next start ${processes["next start"]}, nginx ${processes.nginx}; one each for cold articles. CPU is that of the server's own processes.`,
    table(["measure", "server", "requests/s", "CPU ms/request", "bytes/answer"], rows),
    "As ratios:",
    table(["bilin", "rate: of nginx", "CPU: of nginx", "rate: of next start", "CPU: how much less than next start"], ratios),
  ].join("\n\n");
}

function visits(all: VisitResults): string {
  const kib = (bytes: number | undefined) => short((bytes ?? 0) / 1024);
  const types = [...new Set(all.flatMap(({ visit }) => Object.keys(visit.bytes)))].toSorted();
  const rows = all.map(({ server, article, visit }) => [
    `${article}, ${server}`,
    ...types.map((type) => (visit.requests[type] ? `${kib(visit.bytes[type])} (${visit.requests[type]})` : "–")),
    short(visit.firstPaintMs), short(visit.lcpMs), visit.lcpElement, short(visit.blockingMs),
  ]);
  return [
    "## First visit to an article",
    "Chromium as a phone (412×823 at 1.75), processor slowed four times, 1.44 Mbit/s, 562 ms a round trip; medians of 5, nothing kept. KiB on the wire by type, number of requests in parentheses.",
    table(["visit", ...types, "first paint ms", "LCP ms", "LCP element", "blocking ms"], rows),
  ].join("\n\n");
}

function delays(all: PublishResults): string {
  const row = (what: string, { median, p95, p99, most }: Spread) => [what, short(median), short(p95), short(p99), short(most)];
  const rows = all.flatMap(({ readers, publishing, own, other }) => [
    row(`readers: ${readers}; the publishing itself`, publishing),
    row(`readers: ${readers}; call to visible, same process`, own.fromCall),
    row(`readers: ${readers}; call to visible, other process`, other.fromCall),
    row(`readers: ${readers}; answer to visible, same process`, own.fromAnswer),
    row(`readers: ${readers}; answer to visible, other process`, other.fromAnswer),
  ]);
  return [
    "## From publishing to visible on the front page",
    `${all[0]?.publications ?? 0} publications each, two processes, the front page of both asked every 2 ms; at full load 16 connections keep each busy. Milliseconds; 0 is not later than the answer.`,
    table(["what", "median", "p95", "p99", "most"], rows),
  ].join("\n\n");
}

function occupied(all: MemoryResults): string {
  const rows = all.map(({ server, process, atStart, afterHot, afterAll }) => [`${server} ${process}`, short(atStart), short(afterHot), short(afterAll)]);
  return ["## Memory", "Resident megabytes of each process.", table(["process", "at start", "after 200 articles", "after all articles"], rows)].join("\n\n");
}

function starts(all: StartResults): string {
  return ["## Start", table(["server", "ms to the first front page"], all.map(({ server, firstPageMs }) => [server, short(firstPageMs)]))].join("\n\n");
}

function aims(results: Results): string {
  const rows = goals(results).map((goal) => {
    const { what, measured, wanted, least, unit } = goal;
    return [what, `${least ? "at least" : "under"} ${short(wanted)}${unit}`, measured === null ? "–" : `${short(measured)}${unit}`, verdict(goal)];
  });
  return ["## Goals", table(["goal", "wanted", "measured", ""], rows)].join("\n\n");
}
