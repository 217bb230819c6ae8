import { createArticle } from "../../../lib/articles/create-article.ts";
import { saveDraft } from "../../../lib/articles/save-draft.ts";
import { say } from "../../support/say.ts";
import { random } from "../articles/random.ts";
import { blocksOf, write } from "../articles/text.ts";
import { askUntil, textOf } from "../ask.ts";
import { spread } from "../figures.ts";
import type { Generator } from "../load/generator.ts";
import type { Options } from "../options.ts";
import type { PublishResults } from "../results.ts";
import { startOurs } from "../servers/ours.ts";
import { stopServer } from "../servers/server.ts";
import type { Server } from "../servers/server.ts";
import type { Stage } from "../stage.ts";
import type { Published, PublishOrder } from "./publish-order.ts";

const connectionsEach = 16;
const warmUpSeconds = 3;
/** Between two looks at the front page. */
const pauseMs = 2;
const patienceMs = 60_000;

type Sample = { publishingMs: number; own: { fromCall: number; fromAnswer: number }; other: { fromCall: number; fromAnswer: number } };

/** From publishing to the new title on the front page: of the process that published, and of another on the same database. */
export async function measurePublishing(stage: Stage, { publications }: Options, load: Generator): Promise<PublishResults> {
  const entry = "scripts/bench/server.ts";
  const own = await startOurs({ log: stage.log, entry });
  const other = await startOurs({ log: stage.log, entry });
  const requests = [...stage.articles.slice(0, 200), ...Array.from({ length: 50 }, () => "/")].map((path) => ({ path }));
  for (const { url } of [own, other]) await load.run({ url, requests, connections: connectionsEach, seconds: warmUpSeconds });
  const results: PublishResults = [];
  for (const readers of ["none", "full load"] as const) {
    say(`Publishing ${publications} articles, readers: ${readers}`);
    const loads = readers === "none" ? [] : [own, other].map(({ url }) => load.keepUp({ url, requests, connections: connectionsEach }));
    const samples: Sample[] = [];
    for (let index = 0; index < publications; index += 1) samples.push(await publishOne(stage, own, other, `${readers} ${index}`));
    for (const one of loads) one.end();
    results.push({ readers, publications, ...summary(samples) });
  }
  for (const server of [own, other]) await stopServer(server);
  return results;
}

async function publishOne(stage: Stage, own: Server, other: Server, number: string): Promise<Sample> {
  const title = `此刻发布 ${number}`;
  const order = await draft(stage, title);
  const began = performance.now();
  const seen = (server: Server) =>
    askUntil(`${server.url}/`, (answer) => textOf(answer).includes(title), pauseMs, () => performance.now() - began > patienceMs).then(() => performance.now());
  const [published, [seenOwn, seenOther]] = await Promise.all([tell(own, order), Promise.all([seen(own), seen(other)])]);
  const delays = (at: number) => ({ fromCall: at - began, fromAnswer: Math.max(0, at - published.at) });
  return { publishingMs: published.ms, own: delays(seenOwn), other: delays(seenOther) };
}

/** An article that is ready, written by the desk. */
async function draft({ actor, ground }: Stage, title: string): Promise<PublishOrder> {
  const dice = random(9);
  const [place, channel] = [dice.pick(ground.places), dice.pick(ground.channels)];
  const written = write(dice, place.name);
  const { articleId, revisionId } = await createArticle(actor);
  const saved = await saveDraft(actor, {
    articleId,
    basedOnId: revisionId,
    draft: {
      slug: `published-just-now-${articleId}`, kicker: "", title, subtitle: "", lead: written.lead, source: "比邻示例", reprint: false, originalTitle: "", originalUrl: "",
      dateline: "", responsibleEditor: "李四", contributors: [], channelId: channel.id, placeIds: [place.id], initiativeIds: [], topics: [written.topic],
      body: { version: 1, blocks: blocksOf(written, []) },
    },
  });
  if (saved.outcome !== "saved") throw new Error(`The draft was not saved: ${saved.outcome}`);
  return { actor, articleId, revisionId: saved.revisionId };
}

function tell({ children }: Server, order: PublishOrder): Promise<Published & { at: number }> {
  return new Promise((resolve, reject) => {
    children[0]?.once("message", (answer: Published) => {
      if (answer.outcome === "published") resolve({ ...answer, at: performance.now() });
      else reject(new Error(`Publishing ended with: ${answer.outcome}`));
    });
    children[0]?.send(order);
  });
}

function summary(samples: Sample[]): Omit<PublishResults[number], "readers" | "publications"> {
  const of = (value: (sample: Sample) => number) => spread(samples.map(value));
  return {
    publishing: of((sample) => sample.publishingMs),
    own: { fromCall: of(({ own }) => own.fromCall), fromAnswer: of(({ own }) => own.fromAnswer) },
    other: { fromCall: of(({ other }) => other.fromCall), fromAnswer: of(({ other }) => other.fromAnswer) },
  };
}
