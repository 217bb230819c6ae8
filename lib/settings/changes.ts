import { translator } from "../messages/index.ts";
import type { SiteSettings } from "./schema.ts";

const t = translator("audit");
const role = translator("users");

/** Every setting in words, by the name that the audit log has for it. */
function inWords({ contact, licences, rightsNotices, specialNames, secondFactorRoles, ...plain }: SiteSettings): Record<string, string> {
  return {
    ...plain,
    ...contact,
    ...licences,
    rightsNotices: rightsNotices.map(({ source, text }) => `${source ?? ""} ${text}`.trim()).join("；"),
    specialNames: specialNames.map(({ name, traditional }) => `${name} = ${traditional}`).join("；"),
    secondFactorRoles: secondFactorRoles.map((one) => role(`role.${one}`)).join("、"),
  };
}

/** What was changed, from what to what. */
export function settingChanges(before: SiteSettings, after: SiteSettings): Record<string, string> {
  const [was, is] = [inWords(before), inWords(after)];
  const changed = Object.keys(is).filter((key) => was[key] !== is[key]);
  return Object.fromEntries(changed.map((key) => [key, t("changed", { before: was[key] || t("empty"), after: is[key] || t("empty") })]));
}
