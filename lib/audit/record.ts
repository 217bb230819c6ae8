import type { Actor } from "../auth/actor.ts";
import type { Tx } from "../db.ts";
import { tell } from "../notices/tell.ts";
import type { AuditAction, SubjectKind } from "./action.ts";

type Event = { action: AuditAction; subject: [kind: SubjectKind, id: number]; detail?: Record<string, string | number | boolean | null> };

/** Writes who did what, in the transaction of the change, and tells whom it concerns. A null actor is the system itself, or somebody not signed in. */
export async function record(tx: Tx, actor: Pick<Actor, "id"> | null, { action, subject, detail = {} }: Event): Promise<void> {
  const [subjectType, subjectId] = subject;
  const actorId = actor?.id ?? null;
  const { at } = await tx.auditEvent.create({ data: { actorId, action, subjectType, subjectId, detail } });
  await tell(tx, { actorId, action, subject, detail, at });
}
