import type { Actor } from "../auth/actor.ts";
import { record } from "../audit/record.ts";
import { db } from "../db.ts";
import { NotAllowed } from "../errors.ts";
import { maySaveSettings } from "./policy.ts";
import type { SiteSettings } from "./schema.ts";

/** A null actor is the system itself: the first start, with the demonstration. */
export async function saveSettings(actor: Actor | null, settings: SiteSettings): Promise<void> {
  if (actor && !maySaveSettings(actor)) throw new NotAllowed();
  await db().$transaction(async (tx) => {
    await tx.siteSettings.upsert({ where: { id: 1 }, create: { id: 1, data: settings }, update: { data: settings } });
    await record(tx, actor, { action: "settings.saved", subject: ["Settings", 1] });
  });
}
