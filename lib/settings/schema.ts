import { z } from "zod";
import { translator } from "../messages/index.ts";
import { roles } from "../users/user.ts";

const t = translator("settings");

const line = (max: number) => z.string().trim().max(max, t("tooLong", { max }));

/** A notice below an article. A null source stands for every source without a notice of its own. */
const rightsNoticeSchema = z.object({
  source: line(100)
    .nullable()
    .transform((source) => source || null),
  text: line(2000).min(1, t("rightsTextMissing")),
});

/** Written in one field of the form, so what is wrong with any of them is said of all. */
const specialNamesSchema = z
  .array(z.object({ name: z.string().trim(), traditional: z.string().trim() }))
  .refine((names) => names.length <= 500 && names.every((one) => Object.values(one).every(({ length }) => length > 0 && length <= 50)), t("specialNamesWrong"));

/** What the site says about itself; an empty string is not shown. */
export const siteSettingsSchema = z.object({
  siteName: line(30).min(1, t("siteNameMissing")),
  tagline: line(60),
  organisation: line(100),
  contact: z.object({
    mail: z.union([z.literal(""), z.email(t("mailWrong"))], t("mailWrong")),
    phone: line(50),
    address: line(200),
  }),
  licences: z.object({ icp: line(100), police: line(100), news: line(100) }),
  rightsNotices: z
    .array(rightsNoticeSchema)
    .max(50)
    .superRefine((notices, context) => {
      notices.forEach(({ source }, index) => {
        if (notices.findIndex((other) => other.source === source) < index)
          context.addIssue({ code: "custom", path: [index, "source"], message: t("rightsSourceTwice") });
      });
    }),
  disclaimer: line(5000),
  /** Names that readers of Traditional see as they are written here. */
  specialNames: specialNamesSchema,
  /** Says on every page that this is a demonstration. */
  banner: line(500),
  /** Whoever holds one of these signs in with a second factor. */
  secondFactorRoles: z.array(z.enum(roles)),
});
export type SiteSettings = z.infer<typeof siteSettingsSchema>;
export type RightsNotice = SiteSettings["rightsNotices"][number];

export const defaultSettings: SiteSettings = {
  siteName: t("defaultName"),
  tagline: t("defaultTagline"),
  organisation: "",
  contact: { mail: "", phone: "", address: "" },
  licences: { icp: "", police: "", news: "" },
  rightsNotices: [],
  disclaimer: "",
  specialNames: [],
  banner: "",
  secondFactorRoles: [],
};

/** The notice for an article of this source; null where none was written. */
export function rightsNoticeFor(notices: RightsNotice[], source: string): string | null {
  return (notices.find((notice) => notice.source === source) ?? notices.find((notice) => notice.source === null))?.text ?? null;
}
