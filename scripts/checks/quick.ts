import { generateClient } from "../prisma/generate.ts";
import type { Tally } from "../tally.ts";
import { vitest } from "./runners.ts";
import { step } from "./step.ts";

const cruised = ["app", "components", "lib", "prisma", "scripts", "tests", "server.ts"];

/** Types, lint, import rules and unit tests. The linter takes the longest and has a core to itself. */
export async function quickChecks(data: string): Promise<Tally[]> {
  await generateClient(data);
  const typegen = await step(data, "Types of the routes", "next", ["typegen"]);
  const [lint, ...others] = await Promise.all([
    step(data, "Lint", "eslint", ["--max-warnings=0", "."]),
    step(data, "Types", "tsc", ["--noEmit"]),
    step(data, "Import rules", "depcruise", ["--config", ".dependency-cruiser.mjs", ...cruised]),
  ]);
  return [typegen, lint, ...others, await vitest(data, "unit")];
}
