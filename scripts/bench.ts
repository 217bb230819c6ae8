import { optionsFrom } from "./bench/options.ts";
import { build } from "./build.ts";
import { generateClient } from "./prisma/generate.ts";
import { dataFolder } from "./support/paths.ts";
import { Trouble } from "./support/say.ts";
import { command } from "./support/stop.ts";

/** Measures the site against plain `next start` and nginx (docs/benchmarks.md). */
await command(async () => {
  const args = process.argv.slice(2);
  const options = optionsFrom(args);
  if (process.platform !== "linux") throw new Trouble("npm run bench reads the servers' CPU and memory from /proc, which only Linux has.");
  const data = dataFolder();
  await generateClient(data);
  await build(data);
  // Only now is there a database client to import.
  const { runBench } = await import("./bench/run.ts");
  await runBench(data, options, ["npm run bench", ...(args.length > 0 ? ["--", ...args] : [])].join(" "));
});
