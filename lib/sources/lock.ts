import type { Tx } from "../db.ts";

/** Changes of the list wait for each other, so that no name comes twice. */
export async function lockSources(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS locked FROM pg_advisory_xact_lock(hashtext('permitted sources'))`;
}
