import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";

type Event = { action: string; subject: [type: string, id: number]; detail?: Record<string, string | number | boolean | null> };

/** Writes who did what, in the transaction of the change. A null actor is the system itself. */
export async function record(tx: Tx, actor: Pick<Actor, "id"> | null, { action, subject: [subjectType, subjectId], detail = {} }: Event): Promise<void> {
  await tx.auditEvent.create({ data: { actorId: actor?.id ?? null, action, subjectType, subjectId, detail } });
}
