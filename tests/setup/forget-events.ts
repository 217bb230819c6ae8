import { db } from "../../lib/db.ts";

/** For tests that begin with an empty log: the database refuses to empty it, so its owner has to let the triggers rest. */
export async function forgetEvents(): Promise<void> {
  await db().$transaction([
    db().$executeRaw`ALTER TABLE "AuditEvent" DISABLE TRIGGER USER`,
    db().auditEvent.deleteMany(),
    db().$executeRaw`ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER "AuditEvent_rows_stay"`,
    db().$executeRaw`ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER "AuditEvent_stays"`,
  ]);
}
