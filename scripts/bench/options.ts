import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Trouble } from "../support/say.ts";

export const parts = ["load", "visit", "publish", "memory", "start"] as const;
export type Part = (typeof parts)[number];

export type Options = { articles: number; seconds: number; rounds: number; processes: number; publications: number; only: Part[] };

const usage = `npm run bench -- [--articles 5000] [--seconds 5] [--rounds 3] [--processes CORES] [--publications 100] [--only ${parts.join("|")}]`;

/** What the command line asks for. `--only` may be given several times. */
export function optionsFrom(args: string[]): Options {
  const number = { type: "string" } as const;
  const options = { articles: number, seconds: number, rounds: number, processes: number, publications: number, only: { type: "string", multiple: true } } as const;
  const { values } = understood(() => parseArgs({ args, options }));
  const only = (values.only ?? [...parts]).map((name) => parts.find((part) => part === name) ?? refuse(`There is no part "${name}".`));
  return {
    articles: whole("articles", values.articles ?? "5000", 500),
    seconds: whole("seconds", values.seconds ?? "5", 1),
    rounds: whole("rounds", values.rounds ?? "3", 1),
    processes: whole("processes", values.processes ?? String(availableParallelism()), 1),
    publications: whole("publications", values.publications ?? "100", 2),
    only,
  };
}

function whole(name: string, text: string, least: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= least ? value : refuse(`--${name} wants a whole number of at least ${least}.`);
}

function understood<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function refuse(why: string): never {
  throw new Trouble(`${why}\n${usage}`);
}
