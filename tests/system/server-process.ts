// A server as in production, which besides does what it is told over IPC: in this very process, as the desk's actions would.
import { serve } from "../../lib/server/serve.ts";
import { ordersFor } from "./orders.ts";

type Told = { id: number; order: string; args: unknown[] };

const { pages, stop } = await serve({ dev: false, port: Number(process.env["PORT"]) });
if (!pages) throw new Error("A server in production has a store.");
const orders = ordersFor(pages) as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;

process.on("message", ({ id, order, args }: Told) => {
  Promise.resolve(orders[order]?.(...args)).then(
    (value) => process.send?.({ id, value }),
    (error: unknown) => process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
process.on("SIGTERM", () => void stop().finally(() => process.exit(0)));
process.on("disconnect", () => process.exit(0));
process.send?.({ ready: true });
