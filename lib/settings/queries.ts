import { cache } from "react";
import { db } from "../db.ts";
import { madeOf } from "../page-store/made-of.ts";
import { settingsTag } from "./cache.ts";
import { defaultSettings, siteSettingsSchema } from "./schema.ts";
import type { SiteSettings } from "./schema.ts";

/** What the site says about itself; read once a request. A setting younger than the stored row has its default. */
export const siteSettings = cache(async (): Promise<SiteSettings> => {
  madeOf(settingsTag);
  const row = await db().siteSettings.findUnique({ where: { id: 1 }, select: { data: true } });
  const stored = row?.data;
  return siteSettingsSchema.parse({ ...defaultSettings, ...(typeof stored === "object" ? stored : {}) });
});
