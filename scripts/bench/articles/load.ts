import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Actor } from "../../../lib/auth/actor.ts";
import { db } from "../../../lib/db.ts";
import { checkOne } from "./check.ts";
import { layGround } from "./ground.ts";
import { insert } from "./insert.ts";
import { plan } from "./plan.ts";
import type { Ground } from "./plan.ts";
import { random } from "./random.ts";

/** What the measurements ask for, as readers write it. */
export type Loaded = {
  actor: Actor;
  ground: Ground;
  /** Every article's address, in a random order. */
  articles: string[];
  /** Some lists. */
  lists: string[];
  withPhotos: string;
  withoutPhotos: string;
};

const href = ({ slug }: { slug: string }) => `/articles/${slug}`;

/** Fills the database that the environment names; deterministic, and checked against publishing itself. */
export async function loadArticles(count: number, folder: string): Promise<Loaded> {
  const drawings = join(folder, "drawings");
  await mkdir(drawings);
  const { actor, ground } = await layGround(drawings);
  const articles = plan(count, ground);
  await insert(actor, articles);

  const recent = articles.slice(-100);
  const illustrated = recent.find(({ photoIds }) => photoIds.length === 2);
  const plain = recent.find(({ photoIds }) => photoIds.length === 0);
  if (!illustrated || !plain) throw new Error("The newest hundred reports are all alike");
  for (const { slug } of [illustrated, plain, articles[0] ?? plain]) await checkOne(actor, slug);
  return { actor, ground, articles: random(1).shuffle(articles).map(href), lists: await lists(), withPhotos: href(illustrated), withoutPhotos: href(plain) };
}

async function lists(): Promise<string[]> {
  const [channels, places, topics] = await Promise.all([db().channel.findMany(), db().place.findMany({ where: { path: { startsWith: "yunlan" } } }), db().topic.findMany()]);
  return [...channels.map(({ path }) => `/channels/${path}`), ...places.map(({ path }) => `/places/${path}`), ...topics.map(({ slug }) => `/topics/${slug}`)];
}
