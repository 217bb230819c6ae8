import type { Tx } from "../db.ts";
import { NotFound } from "../errors.ts";

/** Changes to one initiative's record wait for each other. */
export async function lockInitiative(tx: Tx, id: number): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT id FROM "Initiative" WHERE id = ${id} FOR NO KEY UPDATE`;
  if (rows.length === 0) throw new NotFound();
}
