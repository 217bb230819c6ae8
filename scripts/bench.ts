import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generator } from "./bench/load/generator.ts";
import { commit, machine } from "./bench/machine.ts";
import { optionsFrom } from "./bench/options.ts";
import type { Part } from "./bench/options.ts";
import { measureLoad } from "./bench/parts/load.ts";
import { measureMemory } from "./bench/parts/memory.ts";
import { measurePublishing } from "./bench/parts/publish.ts";
import { measureStart } from "./bench/parts/start.ts";
import { measureVisits } from "./bench/parts/visit.ts";
import { report } from "./bench/report.ts";
import type { Results } from "./bench/results.ts";
import { setStage } from "./bench/stage.ts";
import { dataFolder, makeFolder } from "./support/paths.ts";
import { say, Trouble } from "./support/say.ts";
import { command } from "./support/stop.ts";

/** Measures the site against plain `next start` and nginx: docs/decisions/0014. */
await command(async () => {
  const args = process.argv.slice(2);
  const options = optionsFrom(args);
  if (process.platform !== "linux") throw new Trouble("npm run bench reads the servers' CPU and memory from /proc, which only Linux has.");
  const data = dataFolder();
  const stage = await setStage(data, options.articles);
  const load = generator(stage.folder);
  const asked = (part: Part) => options.only.includes(part);
  const results: Results = {
    at: new Date().toISOString(),
    command: ["npm run bench", ...(args.length > 0 ? ["--", ...args] : [])].join(" "),
    commit: commit(),
    machine: machine(),
    options,
    load: asked("load") ? await measureLoad(stage, options, load) : undefined,
    visit: asked("visit") ? await measureVisits(stage) : undefined,
    memory: asked("memory") ? await measureMemory(stage, options) : undefined,
    start: asked("start") ? await measureStart(stage) : undefined,
    // Last, since it changes what the site shows.
    publish: asked("publish") ? await measurePublishing(stage, options, load) : undefined,
  };
  const file = join(makeFolder(data, "logs"), "bench.json");
  writeFileSync(file, JSON.stringify(results, null, 2));
  say(`Results are in ${file}`);
  console.log(`\n${report(results)}\n`);
});
