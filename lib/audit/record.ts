import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import type { AuditAction, SubjectKind } from "./action.ts";

type Event = { action: AuditAction; subject: [kind: SubjectKind, id: number]; detail?: Record<string, string | number | boolean | null> };

/** Writes who did what, in the transaction of the change. A null actor is the system itself, or somebody not signed in. */
export async function record(tx: Tx, actor: Pick<Actor, "id"> | null, { action, subject: [subjectType, subjectId], detail = {} }: Event): Promise<void> {
  await tx.auditEvent.create({ data: { actorId: actor?.id ?? null, action, subjectType, subjectId, detail } });
}
