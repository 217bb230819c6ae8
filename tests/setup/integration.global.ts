import type { TestProject } from "vitest/node";
import { dropAll, makeTemplate, newRun } from "./test-databases.ts";
import type { TestRun } from "./test-databases.ts";
import { openTestServer } from "./test-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    run: TestRun;
    template: string;
  }
}

/** Once for all integration tests: a server, and a migrated database on it that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openTestServer();
  const run = newRun(server.url);
  const teardown = async () => {
    await dropAll(run);
    await server.stop();
  };
  project.provide("run", run);
  project.provide("template", await makeTemplate(run).catch(async (error: unknown) => {
    await teardown();
    throw error;
  }));
  return teardown;
}
