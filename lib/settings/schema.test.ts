import { describe, expect, it } from "vitest";
import { settingsFromForm, writeSpecialNames } from "./form.ts";
import { defaultSettings, rightsNoticeFor, siteSettingsSchema } from "./schema.ts";

const problems = (change: object) =>
  siteSettingsSchema.safeParse({ ...defaultSettings, ...change }).error?.issues.map((issue) => issue.path.join(".")) ?? [];

describe("siteSettingsSchema", () => {
  it("takes the defaults", () => expect(problems({})).toEqual([]));
  it("wants a name", () => expect(problems({ siteName: "  " })).toEqual(["siteName"]));
  it("takes an empty mail address, refuses half of one", () => {
    expect(problems({ contact: { mail: "", phone: "", address: "" } })).toEqual([]);
    expect(problems({ contact: { mail: "desk@", phone: "", address: "" } })).toEqual(["contact.mail"]);
  });
  it("reads an empty source as every other source", () => {
    const { rightsNotices } = siteSettingsSchema.parse({ ...defaultSettings, rightsNotices: [{ source: " ", text: "甲" }] });
    expect(rightsNotices).toEqual([{ source: null, text: "甲" }]);
  });
  it("refuses two notices for one source, pointing at the second", () => {
    const notice = (source: string | null) => ({ source, text: "甲" });
    expect(problems({ rightsNotices: [notice("某报"), notice(null), notice("某报"), notice("")] })).toEqual([
      "rightsNotices.2.source",
      "rightsNotices.3.source",
    ]);
  });
});

describe("rightsNoticeFor", () => {
  const notices = [
    { source: null, text: "其他" },
    { source: "某报", text: "某报的" },
  ];
  it.each([
    ["某报", "某报的"],
    ["别报", "其他"],
  ])("%s → %s", (source, text) => expect(rightsNoticeFor(notices, source)).toBe(text));
  it("is null where nothing was written", () => expect(rightsNoticeFor([], "某报")).toBeNull());
});

describe("specialNames", () => {
  const read = (lines: string) => {
    const data = new FormData();
    data.set("specialNames", lines);
    return (settingsFromForm(data) as { specialNames: unknown }).specialNames;
  };
  it("are written one a line, and read back", () => {
    const names = [
      { name: "范里", traditional: "范里" },
      { name: "后湖", traditional: "后湖社" },
    ];
    expect(read("范里\n\n 后湖 ＝ 后湖社 ")).toEqual(names);
    expect(writeSpecialNames(names)).toBe("范里\n后湖 = 后湖社");
  });
  it("are refused where a side is empty", () => expect(problems({ specialNames: read("范里 =") })).toEqual(["specialNames"]));
});
