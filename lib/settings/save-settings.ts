import type { Actor } from "../auth/actor.ts";
import { record } from "../audit/record.ts";
import { NotAllowed } from "../errors.ts";
import { inTransaction } from "../transaction.ts";
import { expireSettings } from "./cache.ts";
import { maySaveSettings } from "./policy.ts";
import { settingChanges } from "./changes.ts";
import { defaultSettings, siteSettingsSchema } from "./schema.ts";
import type { SiteSettings } from "./schema.ts";

/** A null actor is the system itself: the first start, with the demonstration. */
export async function saveSettings(actor: Actor | null, settings: SiteSettings): Promise<void> {
  if (actor && !maySaveSettings(actor)) throw new NotAllowed();
  await inTransaction(async (tx) => {
    const stored = (await tx.siteSettings.findUnique({ where: { id: 1 }, select: { data: true } }))?.data;
    const before = siteSettingsSchema.parse({ ...defaultSettings, ...(typeof stored === "object" ? stored : {}) });
    await tx.siteSettings.upsert({ where: { id: 1 }, create: { id: 1, data: settings }, update: { data: settings } });
    expireSettings(tx);
    await record(tx, actor, { action: "settings.saved", subject: ["Settings", 1], detail: settingChanges(before, settings) });
  });
}
