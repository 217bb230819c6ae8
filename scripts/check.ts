import { quickChecks } from "./checks/quick.ts";
import { dataFolder } from "./support/paths.ts";
import { command } from "./support/stop.ts";
import { closingLines, sum } from "./tally.ts";

await command(async () => {
  // What it may say is meant for a server; each step below sets its own.
  Reflect.deleteProperty(process.env, "NODE_ENV");
  const tally = sum(await quickChecks(dataFolder()));
  console.log(`\n${closingLines(tally)}`);
  return tally.failures.length > 0 ? 1 : 0;
});
