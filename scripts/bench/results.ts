import type { Options } from "./options.ts";
import { median } from "./figures.ts";
import type { Spread } from "./figures.ts";
import type { ServerName } from "./servers/server.ts";

/** Medians over the rounds. CPU is that of all processes of the server, per request; bytes are those of an answer, headers included. */
export type Rate = { perSecond: number; cpuMs: number; bytes: number };

export function middle(rates: Rate[]): Rate {
  const of = (name: keyof Rate) => median(rates.map((rate) => rate[name]));
  return { perSecond: of("perSecond"), cpuMs: of("cpuMs"), bytes: of("bytes") };
}

export type LoadResults = {
  generator: string;
  connections: number;
  processes: Record<ServerName, number>;
  measures: { name: string; servers: Partial<Record<ServerName, Rate>> }[];
};

export const articleKinds = ["with photos", "without photos"] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** One first visit, or the medians of several. Bytes as they came over the line, by what they are for the browser. */
export type Visit = {
  bytes: Record<string, number>;
  requests: Record<string, number>;
  firstPaintMs: number;
  lcpMs: number;
  lcpElement: string;
  blockingMs: number;
};
export type VisitResults = { server: ServerName; article: ArticleKind; visit: Visit }[];

/** Milliseconds from the call to publish, and from its answer, until a reader's request had the new title. */
export type Delays = { fromCall: Spread; fromAnswer: Spread };
export type PublishResults = { readers: "none" | "full load"; publications: number; publishing: Spread; own: Delays; other: Delays }[];

/** Megabytes of each process. */
export type MemoryResults = { server: ServerName; process: number; atStart: number; afterHot: number; afterAll: number }[];

/** Milliseconds from spawning a process to its first answer with the front page. */
export type StartResults = { server: ServerName; firstPageMs: number }[];

export type Machine = { cpu: string; cores: number; memoryGb: number; system: string; node: string; next: string; nginx: string | null };

export type Results = {
  at: string;
  command: string;
  commit: string;
  machine: Machine;
  options: Options;
  load?: LoadResults;
  visit?: VisitResults;
  publish?: PublishResults;
  memory?: MemoryResults;
  start?: StartResults;
};
