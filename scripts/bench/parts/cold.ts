import { askAll } from "../ask.ts";
import { random } from "../articles/random.ts";
import type { Options } from "../options.ts";
import { cpuMs } from "../processes.ts";
import { middle } from "../results.ts";
import type { Rate } from "../results.ts";
import { startOurs } from "../servers/ours.ts";
import { startPlain } from "../servers/plain.ts";
import { pidsOf, stopServer } from "../servers/server.ts";
import type { Server, ServerName } from "../servers/server.ts";
import type { Stage } from "../stage.ts";
import { say } from "../../support/say.ts";

const warmUps = 300;
const connections = 32;

/** Articles that nobody asked for yet, each once, of a fresh server; its code is warmed up with others of them. One process each. */
export async function measureCold({ articles, log }: Stage, { seconds, rounds }: Options): Promise<Partial<Record<ServerName, Rate>>> {
  say("Measuring: cold articles");
  const count = Math.min(seconds * 200, articles.length - warmUps);
  const found = new Map<ServerName, Rate[]>();
  for (let round = 0; round < rounds; round += 1) {
    const order = random(100 + round).shuffle(articles).slice(0, warmUps + count);
    for (const begin of [() => startOurs({ log }), () => startPlain(log)]) {
      const server = await begin();
      found.set(server.name, [...(found.get(server.name) ?? []), await sample(server, order)]);
      await stopServer(server);
    }
  }
  return Object.fromEntries([...found].map(([name, rates]) => [name, middle(rates)]));
}

async function sample(server: Server, paths: string[]): Promise<Rate> {
  const urls = paths.map((path) => server.url + server.path(path));
  await askAll(urls.slice(0, warmUps), connections);
  const before = cpuMs(pidsOf(server));
  const measured = urls.slice(warmUps);
  const { ms, bytes } = await askAll(measured, connections);
  const used = cpuMs(pidsOf(server)) - before;
  return { perSecond: measured.length / (ms / 1000), cpuMs: used / measured.length, bytes: bytes / measured.length };
}
