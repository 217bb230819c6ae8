// The site's server as it is in production; told by the process that started it, it publishes an article by the use case.
import { publish } from "../../lib/articles/publish.ts";
import type { PublishOrder } from "./parts/publish-order.ts";

await import("../../server.ts");

process.on("message", ({ actor, articleId, revisionId }: PublishOrder) => {
  const began = performance.now();
  publish(actor, { articleId, revisionId }).then(
    ({ outcome }) => process.send?.({ outcome, ms: performance.now() - began }),
    (error: unknown) => process.send?.({ outcome: String(error), ms: 0 }),
  );
});
