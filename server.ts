import { serve } from "./lib/server/serve.ts";

const { stop } = await serve({
  dev: process.env["BILIN_DEV"] === "1",
  port: Number(process.env["PORT"] ?? 3000),
  reusePort: process.env["REUSE_PORT"] === "1",
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
process.send?.({ ready: true });

let stopping: Promise<void> | undefined;
const end = () => void (stopping ??= stop().finally(() => process.exit(0)));
process.on("SIGINT", end);
process.on("SIGTERM", end);
// Whoever started us is gone: nobody else would ever stop us.
process.on("disconnect", end);
