import { createServer } from "node:http";
import next from "next";
import { answer } from "./lib/server/answer.ts";

const dev = process.env["BILIN_DEV"] === "1";
const port = Number(process.env["PORT"] ?? 3000);

const server = createServer();
const app = next({ dev, port, hostname: "localhost", httpServer: server });
await app.prepare();
server.on("request", answer({ handler: app.getRequestHandler(), dev }));
server.listen(port, () => process.send?.({ ready: true }));

// Finish what is being sent, then let go.
const stop = () => {
  server.close(() => void app.close().finally(() => process.exit(0)));
  server.closeIdleConnections();
};
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
