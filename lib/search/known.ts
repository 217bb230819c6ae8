import { db } from "../db.ts";
import { initiativeHref } from "../initiatives/initiative.ts";
import { placeHref } from "../places/place.ts";
import { nameOf } from "./names.ts";
import type { Name } from "./names.ts";
import { readSample } from "./shares.ts";
import type { Sample } from "./shares.ts";

type Known = { names: Name[]; sample: Sample };
let known: { number: number; what: Promise<Known> } | undefined;

/**
 * All places and initiatives by name, and the terms of the newest texts, as they are now. Every change that readers see
 * counts up the one clock (decision 0012): while it stands still, what was read before still holds.
 */
export async function knownByNow(): Promise<Known> {
  const { number } = (await db().pageClock.findUnique({ where: { id: 1 } })) ?? { number: 0 };
  if (known?.number !== number) known = { number, what: read().catch(forget) };
  return known.what;
}

async function read(): Promise<Known> {
  const [names, sample] = await Promise.all([readNames(), readSample()]);
  return { names, sample };
}

function forget(error: unknown): never {
  known = undefined;
  throw error;
}

let spelt = new Map<string, Name>();

async function readNames(): Promise<Name[]> {
  const [places, initiatives] = await Promise.all([
    db().place.findMany({ orderBy: { path: "asc" }, select: { id: true, path: true, name: true, shortName: true, aliases: true } }),
    db().initiative.findMany({ orderBy: { id: "asc" }, select: { id: true, slug: true, name: true } }),
  ]);
  const before = spelt;
  spelt = new Map();
  // Pinyin takes its time: what is called as before keeps its own.
  const remember = (...named: Parameters<typeof nameOf>) => {
    const key = JSON.stringify(named);
    const name = before.get(key) ?? nameOf(...named);
    spelt.set(key, name);
    return name;
  };
  return [
    ...places.map(({ id, path, name, shortName, aliases }) => remember("PLACE", id, placeHref(path), [name, shortName ?? "", ...aliases])),
    ...initiatives.map(({ id, slug, name }) => remember("INITIATIVE", id, initiativeHref(slug), [name])),
  ];
}
