import { freePort } from "../../support/port.mjs";
import { say } from "../../support/say.ts";
import { askUntil } from "../ask.ts";
import { median } from "../figures.ts";
import type { StartResults } from "../results.ts";
import { spawnOurs } from "../servers/ours.ts";
import { innerPath, spawnPlain } from "../servers/plain.ts";
import { asReadersWriteIt, stopServer } from "../servers/server.ts";
import type { Stage } from "../stage.ts";

const times = 5;
const kinds = [
  { name: "bilin", spawn: spawnOurs, path: asReadersWriteIt },
  { name: "next start", spawn: spawnPlain, path: innerPath },
] as const;

/** From spawning the process to its first front page, in turns. The database runs already. */
export async function measureStart({ log }: Stage): Promise<StartResults> {
  say("Starting the servers and waiting for the front page");
  const found = kinds.map(() => [] as number[]);
  for (let time = 0; time < times; time += 1) {
    for (const [index, { name, spawn, path }] of kinds.entries()) {
      const port = await freePort("127.0.0.1");
      const began = performance.now();
      const child = spawn(port, log);
      const url = `http://127.0.0.1:${port}`;
      await askUntil(url + path("/"), ({ status }) => status === 200, 5, () => child.exitCode !== null);
      found[index]?.push(performance.now() - began);
      await stopServer({ name, url, path, children: [child] });
    }
  }
  return kinds.map(({ name }, index) => ({ server: name, firstPageMs: median(found[index] ?? []) }));
}
