import { expect, it } from "vitest";
import { db } from "../../lib/db.ts";
import { NotAllowed } from "../../lib/errors.ts";
import { siteSettings } from "../../lib/settings/queries.ts";
import { saveSettings } from "../../lib/settings/save-settings.ts";
import { defaultSettings } from "../../lib/settings/schema.ts";
import { makePerson } from "../factories/person.ts";

it("has defaults on a site that never saved any", async () => expect(await siteSettings()).toEqual(defaultSettings));

it("is saved by an administrator, on record, and by nobody else", async () => {
  const boss = await makePerson("ADMINISTRATOR");
  const settings = { ...defaultSettings, siteName: "比邻示例站", rightsNotices: [{ source: null, text: "甲" }] };
  await saveSettings(boss, settings);
  expect(await siteSettings()).toEqual(settings);
  expect(await db().auditEvent.count({ where: { actorId: boss.id, action: "settings.saved" } })).toBe(1);
  expect(await db().auditEvent.findFirst({ where: { actorId: boss.id, action: "settings.saved" } })).toMatchObject({ detail: { siteName: "比邻 → 比邻示例站", rightsNotices: "（空） → 甲" } });
  for (const role of ["CORRESPONDENT", "EDITOR", "EDITOR_IN_CHIEF"] as const) {
    const actor = await makePerson(role);
    await expect(saveSettings(actor, defaultSettings)).rejects.toThrow(NotAllowed);
  }
  expect(await siteSettings()).toEqual(settings);
});

it("fills in a setting that is younger than what is stored", async () => {
  const { banner: _, ...older } = { ...defaultSettings, siteName: "旧站" };
  await db().siteSettings.upsert({ where: { id: 1 }, create: { id: 1, data: older }, update: { data: older } });
  expect(await siteSettings()).toEqual({ ...defaultSettings, siteName: "旧站" });
});
