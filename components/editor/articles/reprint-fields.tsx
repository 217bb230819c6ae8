"use client";

import { useRef } from "react";
import type { ReactNode } from "react";
import { TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import type { Reprint } from "./use-reprint";
import type { Fields, SetField } from "./working-text";

const t = translator("deskArticles");
const ofSources = translator("sources");
const choices = ["own", "reprint"] as const;

type Props = { fields: Fields; set: SetField; reprint: Reprint; errorOf: (field: string) => string | undefined; children: ReactNode };

/** 原创 or 转载, the source (`children`), and of a reprint what it was and where it stands. */
export function ReprintFields({ fields, set, reprint, errorOf, children }: Props) {
  const put = useRef({ originalTitle: "", originalUrl: "" });
  const choose = (isReprint: boolean) => {
    const { originalTitle, originalUrl } = fields;
    const next = isReprint ? put.current : { originalTitle: "", originalUrl: "" };
    if (!isReprint) put.current = { originalTitle, originalUrl };
    set("reprint", isReprint);
    set("originalTitle", next.originalTitle);
    set("originalUrl", next.originalUrl);
  };
  return (
    <>
      <fieldset>
        <legend className="mb-1.5 text-sm font-medium">{ofSources("article.legend")}</legend>
        <div className="grid grid-cols-2 gap-2">
          {choices.map((choice) => (
            <label key={choice} className="flex min-h-11 items-center gap-2 rounded-md border border-line-strong px-3 has-checked:border-accent has-checked:bg-accent-soft sm:min-h-10">
              <input
                type="radio"
                name="reprint"
                checked={reprint.wanted === (choice === "reprint")}
                onChange={() => choose(choice === "reprint")}
                className="size-4 accent-accent"
              />
              {ofSources(`article.${choice}`)}
            </label>
          ))}
        </div>
        <p className="mt-1.5 text-sm text-ink-soft">{ofSources(reprint.wanted ? "article.reprintHint" : "article.ownHint")}</p>
      </fieldset>
      {children}
      {reprint.wanted && (
        <>
          <TextField
            id="field-originalTitle"
            label={t("fields.originalTitle")}
            note={t("required")}
            error={errorOf("originalTitle")}
            maxLength={200}
            autoComplete="off"
            value={fields.originalTitle}
            onChange={(event) => set("originalTitle", event.target.value)}
          />
          <TextField
            id="field-originalUrl"
            label={t("fields.originalUrl")}
            note={t("required")}
            error={errorOf("originalUrl")}
            type="url"
            inputMode="url"
            autoComplete="off"
            placeholder={t("examples.originalUrl")}
            maxLength={2000}
            value={fields.originalUrl}
            onChange={(event) => set("originalUrl", event.target.value.trim())}
          />
          <p className="text-sm text-ink-soft" aria-live="polite">
            {standing(reprint)}
          </p>
        </>
      )}
    </>
  );
}

function standing({ isComplete, view }: Reprint): string {
  if (!isComplete) return ofSources("article.incomplete");
  if (!view) return ofSources("article.looking");
  if (view.why === null) return ofSources("article.listed");
  return view.approval ? ofSources("article.approved") : ofSources("article.outside", { why: view.why });
}
