import type { TestProject } from "vitest/node";
import { build } from "../../scripts/build.ts";
import { dataFolder } from "../../scripts/support/paths.ts";
import integration from "./integration.global.ts";

/** Once for all system tests: the site as it is built for production, and what integration tests have. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build(dataFolder());
  return integration(project);
}
