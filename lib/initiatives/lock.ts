import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { NotAllowed, NotFound } from "../errors.ts";
import { mayEditInitiative } from "./policy.ts";

/** Changes to one initiative's record wait for each other; they are for whoever keeps what lies there. */
export async function lockInitiative(tx: Tx, actor: Actor, id: number): Promise<void> {
  const [initiative] = await tx.$queryRaw<{ placeId: number }[]>`SELECT "placeId" FROM "Initiative" WHERE id = ${id} FOR NO KEY UPDATE`;
  if (!initiative) throw new NotFound();
  if (!mayEditInitiative(actor, initiative)) throw new NotAllowed();
}
