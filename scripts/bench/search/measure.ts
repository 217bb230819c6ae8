import { articleAt } from "../../../lib/articles/queries.ts";
import { db } from "../../../lib/db.ts";
import { search } from "../../../lib/search/queries.ts";
import { searchSchema } from "../../../lib/search/schema.ts";
import { random } from "../articles/random.ts";
import { questions } from "./questions.ts";
import type { Ground, Question } from "./questions.ts";
import { vocabulary } from "./vocabulary.ts";

export type Timings = { article: number[]; byKind: Map<string, number[]>; slowest: { ms: number; params: Question["params"] }[]; pages: number[] };

const further = 4;

async function timed<T>(work: () => Promise<T>): Promise<[ms: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

const sampled = 500;

/** Some articles from all of them, and the places and channels that they are about. */
async function ground(): Promise<Ground> {
  const [places, channels, articles] = await Promise.all([
    db().place.findMany({ where: { path: { startsWith: "yunlan" } }, orderBy: { path: "asc" } }),
    db().channel.findMany({ orderBy: { path: "asc" } }),
    db().$queryRaw<Ground["articles"]>`
      SELECT a.slug, s.text FROM "ArticleSearch" s JOIN "Article" a ON a.id = s."articleId"
      WHERE s."articleId" % (SELECT greatest(count(*) / ${sampled}, 1) FROM "ArticleSearch") = 0 ORDER BY a.id`,
  ]);
  return { placePaths: places.map(({ path }) => path), channelPaths: channels.map(({ path }) => path), articles };
}

/** Asks everything once to warm up, then again in another order, an article by its key in between. */
export async function measureSearch(many: number): Promise<Timings> {
  const dice = random(5);
  const about = await ground();
  const { articles } = about;
  const asked = questions(dice, vocabulary(), about, many);
  for (const { params } of dice.shuffle(asked)) {
    await search(searchSchema.parse(params));
    await articleAt(dice.pick(articles).slug);
  }
  const timings: Timings = { article: [], byKind: new Map(), slowest: [], pages: [] };
  for (const { kind, params } of dice.shuffle(asked)) {
    timings.article.push((await timed(() => articleAt(dice.pick(articles).slug)))[0]);
    const [ms, results] = await timed(() => search(searchSchema.parse(params)));
    timings.byKind.set(kind, [...(timings.byKind.get(kind) ?? []), ms]);
    timings.slowest.push({ ms, params });
    let next = results?.next;
    for (let page = 0; next && page < further && kind !== "rare word"; page++) {
      const after = next;
      const [took, more] = await timed(() => search(searchSchema.parse({ ...params, after })));
      timings.pages.push(took);
      next = more?.next;
    }
  }
  timings.slowest.sort((a, b) => b.ms - a.ms);
  return timings;
}
