"use client";

import { TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import type { Fields, SetField } from "./working-text";

const t = translator("deskArticles");

type Props = { fields: Fields; set: SetField; errorOf: (field: string) => string | undefined };

/** A reprint's original, folded away for the desk's own reports. */
export function ReprintFields({ fields, set, errorOf }: Props) {
  const wanted = Boolean(fields.originalTitle || fields.originalUrl || errorOf("originalTitle") || errorOf("originalUrl"));
  return (
    <details open={wanted || undefined} className="rounded-md border border-line">
      <summary className="px-3 py-2 text-sm font-medium">{t("reprint")}</summary>
      <div className="space-y-4 border-t border-line p-3">
        <p className="text-sm text-ink-soft">{t("reprintHint")}</p>
        <TextField
          id="field-originalTitle"
          label={t("fields.originalTitle")}
          error={errorOf("originalTitle")}
          maxLength={200}
          value={fields.originalTitle}
          onChange={(event) => set("originalTitle", event.target.value)}
        />
        <TextField
          id="field-originalUrl"
          label={t("fields.originalUrl")}
          error={errorOf("originalUrl")}
          type="url"
          inputMode="url"
          placeholder={t("examples.originalUrl")}
          maxLength={2000}
          value={fields.originalUrl}
          onChange={(event) => set("originalUrl", event.target.value.trim())}
        />
      </div>
    </details>
  );
}
