import { say } from "../../support/say.ts";
import { askAll } from "../ask.ts";
import type { Options } from "../options.ts";
import { memoryMb } from "../processes.ts";
import type { MemoryResults } from "../results.ts";
import { startOurs } from "../servers/ours.ts";
import { startPlain } from "../servers/plain.ts";
import { pidsOf, stopServer } from "../servers/server.ts";
import type { Server } from "../servers/server.ts";
import type { Stage } from "../stage.ts";

const connections = 32;

/** What each process occupies when it is asked for every article. Ours answer on ports of their own here, so that each is asked for all. */
export async function measureMemory({ articles, log }: Stage, { processes }: Options): Promise<MemoryResults> {
  const results: MemoryResults = [];
  const begin = [...Array.from({ length: processes }, () => () => startOurs({ log })), () => startPlain(log)];
  const servers: Server[] = [];
  for (const one of begin) servers.push(await one());
  for (const server of servers) {
    say(`Memory: ${server.name}`);
    const [pid = 0] = pidsOf(server);
    const urls = articles.map((path) => server.url + server.path(path));
    const atStart = memoryMb(pid);
    await askAll(urls.slice(0, 200), connections);
    const afterHot = memoryMb(pid);
    await askAll(urls, connections);
    results.push({ server: server.name, process: results.filter(({ server: name }) => name === server.name).length + 1, atStart, afterHot, afterAll: memoryMb(pid) });
  }
  for (const server of servers) await stopServer(server);
  return results;
}
