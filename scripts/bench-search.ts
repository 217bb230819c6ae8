import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateClient } from "./prisma/generate.ts";
import { dataFolder } from "./support/paths.ts";
import { say, Trouble } from "./support/say.ts";
import { command, onStop } from "./support/stop.ts";

/** Measures searching against fetching an article by its key (docs/benchmarks.md). */
await command(async () => {
  const { values } = parseArgs({ args: process.argv.slice(2), options: { articles: { type: "string", default: "100000" }, questions: { type: "string", default: "40" } } });
  const [articles, many] = [Number(values.articles), Number(values.questions)];
  if (!(articles >= 500 && many >= 1)) throw new Trouble("npm run bench:search -- [--articles 100000] [--questions 40]");
  process.noDeprecation = true;
  // Whatever else this machine serves is none of our business.
  Reflect.deleteProperty(process.env, "DATABASE_URL");
  const folder = mkdtempSync(join(tmpdir(), "bilin-bench-search-"));
  onStop(() => rm(folder, { recursive: true, force: true }));
  await generateClient(dataFolder());
  const { runSearchBench } = await import("./bench/search/run.ts");
  say(`Loading ${articles} articles; that takes some minutes`);
  console.log(`\n${await runSearchBench(folder, articles, many)}\n`);
});
