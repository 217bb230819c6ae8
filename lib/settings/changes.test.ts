import { expect, it } from "vitest";
import zhHans from "../messages/zh-Hans/audit.ts";
import { settingChanges } from "./changes.ts";
import { defaultSettings } from "./schema.ts";
import type { SiteSettings } from "./schema.ts";

const before: SiteSettings = { ...defaultSettings, secondFactorRoles: ["EDITOR_IN_CHIEF", "ADMINISTRATOR"] };

it("says what was changed, from what to what, and nothing else", () =>
  expect(settingChanges(before, { ...before, siteName: "示例站", contact: { ...before.contact, phone: "1" }, secondFactorRoles: [] })).toEqual({
    siteName: `${defaultSettings.siteName} → 示例站`, phone: "（空） → 1", secondFactorRoles: "总编辑、管理员 → （空）",
  }));

it("is shown in words, every setting", () => {
  const all: SiteSettings = {
    siteName: "1", tagline: "1", organisation: "1", contact: { mail: "1", phone: "1", address: "1" }, licences: { icp: "1", police: "1", news: "1" },
    rightsNotices: [{ source: null, text: "1" }], disclaimer: "1", specialNames: [{ name: "1", traditional: "1" }], banner: "1", secondFactorRoles: ["EDITOR"],
  };
  expect(Object.keys(zhHans.detail)).toEqual(expect.arrayContaining(Object.keys(settingChanges(defaultSettings, all))));
});
