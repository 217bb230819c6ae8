import { once } from "node:events";
import { createServer } from "node:http";
import next from "next";
import { startPhotoJobs } from "../photos/jobs.ts";
import { startJobs } from "../jobs/start-jobs.ts";
import { startSearch } from "../search/backfill.ts";
import { Pages } from "../page-store/pages.ts";
import { answer } from "./answer.ts";

export type Options = {
  dev: boolean;
  port: number;
  /** Several processes share the port, and the system deals connections out among them. */
  reusePort?: boolean;
};
export type Served = { pages: Pages | null; stop: () => Promise<void> };

/** Brings the process's HTTP server up. Throws where the port is taken. */
export async function serve({ dev, port, reusePort = false }: Options): Promise<Served> {
  // Photos of 40 MB come in over slow lines; a kept connection outlives the minute for which proxies and browsers keep theirs.
  const server = createServer({ requestTimeout: 15 * 60_000, keepAliveTimeout: 65_000 });
  const app = next({ dev, port, hostname: "localhost", httpServer: server });
  await app.prepare();
  const handler = app.getRequestHandler();
  const pages = dev ? null : new Pages(handler);
  await pages?.start();
  server.on("request", answer({ handler, pages }));
  server.listen({ port, reusePort });
  await once(server, "listening");
  startPhotoJobs();
  startSearch();
  const stopJobs = await startJobs();
  pages?.warm().catch(console.error);

  /** Finishes what is being sent; development's connections never end by themselves. */
  const stop = async () => {
    const closed = new Promise((done) => server.close(done));
    const settled = stopJobs();
    server.closeIdleConnections();
    await Promise.race([closed, new Promise((late) => setTimeout(late, dev ? 0 : 10_000).unref())]);
    await settled;
    await pages?.stop();
    await app.close();
  };
  return { pages, stop };
}
