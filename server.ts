import { createServer } from "node:http";
import next from "next";
import { startPhotoJobs } from "./lib/photos/jobs.ts";
import { answer } from "./lib/server/answer.ts";

const dev = process.env["BILIN_DEV"] === "1";
const port = Number(process.env["PORT"] ?? 3000);

// Photos of 40 MB come in over slow lines; a kept connection outlives the minute for which proxies and browsers keep theirs.
const server = createServer({ requestTimeout: 15 * 60_000, keepAliveTimeout: 65_000 });
const app = next({ dev, port, hostname: "localhost", httpServer: server });
await app.prepare();
server.on("request", answer({ handler: app.getRequestHandler(), dev }));
server.once("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, () => process.send?.({ ready: true }));
startPhotoJobs();

/** How long a stop waits for what is being sent; development's connections never end by themselves. */
const graceMs = dev ? 0 : 10_000;
let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  const end = () => void app.close().finally(() => process.exit(0));
  server.close(end);
  server.closeIdleConnections();
  setTimeout(end, graceMs);
};
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
// Whoever started us is gone: nobody else would ever stop us.
process.on("disconnect", stop);
