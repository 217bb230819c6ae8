import { createTranslator } from "use-intl/core";
import zhHans from "./zh-Hans/index.ts";

export type Messages = typeof zhHans;
export type Locale = "zh-Hans";

const catalogues: Record<Locale, Messages> = { "zh-Hans": zhHans };

/** The texts of one area of the interface: `const t = translator("site"); t("home")`. */
export function translator<Area extends keyof Messages>(area: Area, locale: Locale = "zh-Hans") {
  return createTranslator({ locale, messages: catalogues[locale], namespace: area, timeZone: "Asia/Shanghai" });
}
