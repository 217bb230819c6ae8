import type { Actor } from "../auth/actor.ts";
import { machineDate } from "../dates.ts";
import { NotAllowed } from "../errors.ts";
import { translator } from "../messages/index.ts";
import { inTransaction } from "../transaction.ts";
import { byteOrderMark, csvLine } from "./csv.ts";
import { toText } from "./event.ts";
import { eventsOf } from "./events.ts";
import { mayReadAudit } from "./policy.ts";
import { record } from "./record.ts";
import { filterQuery } from "./schema.ts";
import type { AuditFilter } from "./schema.ts";

const t = translator("audit");
const atOnce = 500;
const columns = ["id", "at", "person", "did", "subject", "details", "action", "raw"] as const;

/** A table of all events that the filter leaves, in pieces; that somebody took it is recorded first, and stands in it. */
export async function exportEvents(actor: Actor, filter: AuditFilter): Promise<AsyncGenerator<string>> {
  if (!mayReadAudit(actor)) throw new NotAllowed();
  const asked = { ...filter, before: undefined };
  await inTransaction((tx) => record(tx, actor, { action: "audit.exported", subject: ["audit", 0], detail: { filter: decodeURIComponent(String(filterQuery(asked))) } }));
  return lines(asked);
}

async function* lines(filter: AuditFilter): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns.map((column) => t(`export.columns.${column}`)));
  for (let before: string | undefined; ; ) {
    const events = await eventsOf({ ...filter, before }, atOnce);
    yield events.map(({ entry, row }) => csvLine([
      entry.id, machineDate(row.at), entry.who, toText(entry), entry.subject.name, entry.lines.join("；"), entry.action, JSON.stringify(row.detail),
    ])).join("");
    if (events.length < atOnce) return;
    before = events.at(-1)?.entry.id;
  }
}
