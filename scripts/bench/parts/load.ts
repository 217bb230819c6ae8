import { ask, askAll, askDocument } from "../ask.ts";
import { random } from "../articles/random.ts";
import type { Generator } from "../load/generator.ts";
import { programme } from "../load/generator.ts";
import type { Request } from "../load/job.ts";
import type { Options } from "../options.ts";
import { middle } from "../results.ts";
import type { LoadResults, Rate } from "../results.ts";
import { cpuMs } from "../processes.ts";
import { startNginx } from "../servers/nginx.ts";
import type { Copies } from "../servers/nginx.ts";
import { startOurs } from "../servers/ours.ts";
import { startPlain } from "../servers/plain.ts";
import { pidsOf, stopServer } from "../servers/server.ts";
import type { Server } from "../servers/server.ts";
import type { Stage } from "../stage.ts";
import { say } from "../../support/say.ts";
import { measureCold } from "./cold.ts";

export const connections = 32;
const warmUpSeconds = 2;

/** Readers' paths, as one measurement asks for them. Conditional ones send the entity tag that the server itself gave. */
type Wish = { path: string; conditional?: boolean };
type Measure = { name: string; wishes: Wish[] };

function measures({ articles, lists, withPhotos: hot }: Stage): Measure[] {
  const several = articles.slice(0, 200);
  const often = (path: string, times: number): Wish[] => Array.from({ length: times }, () => ({ path }));
  return [
    { name: "hot article", wishes: [{ path: hot }] },
    { name: "200 random articles", wishes: several.map((path) => ({ path })) },
    { name: "home", wishes: [{ path: "/" }] },
    { name: "304s", wishes: [{ path: hot, conditional: true }] },
    {
      // Half of it random articles, a fifth one hot article, and a tenth each: the front page, lists, articles held already.
      name: "mix",
      wishes: [
        ...several.map((path) => ({ path })), ...often(hot, 80), ...often("/", 40),
        ...Array.from({ length: 40 }, (_, index) => ({ path: lists[index % lists.length] ?? "/" })),
        ...several.slice(0, 40).map((path) => ({ path, conditional: true })),
      ],
    },
  ];
}

/** Requests a second and CPU per request of the three servers, in turns, so that a noisy minute meets them all. */
export async function measureLoad(stage: Stage, options: Options, load: Generator): Promise<LoadResults> {
  const all = measures(stage);
  const ours = await startOurs({ log: stage.log, processes: options.processes });
  const servers = [ours, await startPlain(stage.log)];
  const paths = [...new Set(all.flatMap(({ wishes }) => wishes.map(({ path }) => path)))];
  for (const server of servers) await fill(server, paths);
  const nginx = programme("nginx");
  if (nginx) servers.push(await startNginx(nginx, await copiesOf(ours, paths), options.processes, stage.folder, stage.log));
  else say("nginx is not on the PATH: nothing is compared with it");

  const found: LoadResults["measures"] = [];
  for (const { name, wishes } of all) {
    say(`Measuring: ${name}`);
    const samples = new Map<Server, Rate[]>(servers.map((server) => [server, []]));
    const requests = new Map<Server, Request[]>();
    for (const server of servers) requests.set(server, await requestsFor(server, wishes));
    for (let round = 0; round < options.rounds; round += 1) {
      for (const server of servers) {
        const sent = requests.get(server) ?? [];
        if (sent.length > 0) samples.get(server)?.push(await sample(server, sent, options.seconds, load, name));
      }
    }
    found.push({ name, servers: Object.fromEntries([...samples].flatMap(([{ name: server }, rates]) => (rates.length > 0 ? [[server, middle(rates)]] : []))) });
  }
  for (const server of servers) await stopServer(server);
  found.splice(4, 0, { name: "cold articles", servers: await measureCold(stage, options) });
  return { generator: load.name, connections, processes: { bilin: options.processes, "next start": 1, nginx: options.processes }, measures: found };
}

/** Asks for every page often enough that each of several processes on one port will have been asked. */
async function fill({ url, path }: Server, paths: string[]): Promise<void> {
  const urls = paths.map((one) => url + path(one));
  for (let time = 0; time < 6; time += 1) await askAll(random(time).shuffle(urls), connections);
}

async function sample(server: Server, requests: Request[], seconds: number, load: Generator, measure: string): Promise<Rate> {
  const job = { url: server.url, requests, connections };
  await load.run({ ...job, seconds: warmUpSeconds });
  const before = cpuMs(pidsOf(server));
  const outcome = await load.run({ ...job, seconds });
  const used = cpuMs(pidsOf(server)) - before;
  if (outcome.requests === 0) throw new Error(`${measure}: ${server.name} answered nothing within ${seconds} s`);
  if (outcome.errors > 0) throw new Error(`${measure}: ${outcome.errors} of ${outcome.requests} requests to ${server.name} failed`);
  return { perSecond: outcome.requests / outcome.seconds, cpuMs: used / outcome.requests, bytes: outcome.bytes / outcome.requests };
}

/** Nothing where a server cannot do what is wished: it gives no entity tags. */
async function requestsFor(server: Server, wishes: Wish[]): Promise<Request[]> {
  const tags = new Map<string, string | undefined>();
  for (const path of new Set(wishes.map((wish) => wish.path))) {
    const { headers } = await askDocument(server.url + server.path(path));
    tags.set(path, headers.etag);
    if (headers.etag) await expectNotModified(server, path, headers.etag);
  }
  const conditionalOnly = wishes.every(({ conditional }) => conditional);
  return wishes.flatMap(({ path, conditional }): Request[] => {
    const tag = conditional ? tags.get(path) : undefined;
    return conditionalOnly && !tag ? [] : [{ path: server.path(path), tag }];
  });
}

async function expectNotModified(server: Server, path: string, etag: string): Promise<void> {
  const { status } = await ask(server.url + server.path(path), { "accept-encoding": "gzip", "if-none-match": etag });
  if (status !== 304) throw new Error(`${server.name} gave ${path} the tag ${etag} and answers it with ${status}`);
}

async function copiesOf(server: Server, paths: string[]): Promise<Copies> {
  const copies: Copies = new Map();
  for (const path of paths) copies.set(path, await askDocument(server.url + server.path(path)));
  return copies;
}
