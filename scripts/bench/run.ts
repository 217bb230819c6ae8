import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../support/paths.ts";
import { say } from "../support/say.ts";
import { generator } from "./load/generator.ts";
import { commit, machine } from "./machine.ts";
import type { Options, Part } from "./options.ts";
import { measureLoad } from "./parts/load.ts";
import { measureMemory } from "./parts/memory.ts";
import { measurePublishing } from "./parts/publish.ts";
import { measureStart } from "./parts/start.ts";
import { measureVisits } from "./parts/visit.ts";
import { report } from "./report.ts";
import type { Results } from "./results.ts";
import { setStage } from "./stage.ts";

/** Measures what is asked for, prints it, and keeps it beside the logs, also as JSON. */
export async function runBench(data: string, options: Options, command: string): Promise<void> {
  const stage = await setStage(data, options.articles);
  const load = generator(stage.folder);
  const asked = (part: Part) => options.only.includes(part);
  const results: Results = {
    at: new Date().toISOString(),
    command,
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
  const logs = makeFolder(data, "logs");
  const text = report(results);
  writeFileSync(join(logs, "bench.json"), JSON.stringify(results, null, 2));
  writeFileSync(join(logs, "bench.md"), `${text}\n`);
  say(`Results are in ${logs}: bench.json, bench.md`);
  console.log(`\n${text}\n`);
}
