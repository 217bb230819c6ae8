"use client";

import { SelectField, TextField } from "@/components/ui/fields";
import { FigureQualifier } from "@/lib/generated/prisma/enums";
import { removeFigureAction, saveFigureAction } from "@/lib/initiatives/actions";
import type { DeskRecord } from "@/lib/initiatives/initiative";
import type { FigureWords } from "@/lib/initiatives/schema";
import { translator } from "@/lib/messages/index";
import { useWordsForm } from "../structure/use-words-form";
import { DateFields } from "./date-fields";
import { RecordForm } from "./record-form";
import { RecordSection } from "./record-section";
import { SourceField } from "./source-field";

const t = translator("records");
const site = translator("site");
const empty: FigureWords = { metric: "", value: "", unit: "", qualifier: null, scope: "", asOf: "", articleId: null, quote: "" };
const qualifierNames: Record<FigureQualifier, string> = {
  OVER: site("record.qualifier.over"), NEARLY: site("record.qualifier.nearly"), ABOUT: site("record.qualifier.about"),
};

type Row = DeskRecord<FigureWords>;

export function Figures({ initiativeId, figures }: { initiativeId: number; figures: Row[] }) {
  return (
    <RecordSection
      id="figures"
      title={t("figures.title")}
      hint={t("figures.hint")}
      none={t("figures.none")}
      add={t("figures.add")}
      initiativeId={initiativeId}
      rows={figures}
      name={({ metric, value, unit }: FigureWords) => `${metric} ${value}${unit}`}
      about={({ words }) => (
        <>
          <span className="font-medium">{words.metric}</span>
          <span className="tabular-nums">{written(words)}</span>
          <span className="text-sm text-ink-soft tabular-nums">{[words.scope, words.asOf || t("date.unknown")].filter(Boolean).join("　")}</span>
        </>
      )}
      form={(row, onDone) => <FigureForm initiativeId={initiativeId} row={row} onDone={onDone} />}
      remove={removeFigureAction}
    />
  );
}

function written({ value, unit, qualifier }: FigureWords): string {
  if (qualifier === null) return `${value}${unit}`;
  return qualifier === "OVER" ? `${value}${qualifierNames.OVER}${unit}` : `${qualifierNames[qualifier]}${value}${unit}`;
}

function say(field: keyof FigureWords, words: FigureWords): string {
  if (field === "qualifier") return words.qualifier ? qualifierNames[words.qualifier] : t("figures.exact");
  return field === "articleId" ? words.quote : words[field];
}

function FigureForm({ initiativeId, row, onDone }: { initiativeId: number; row: Row | null; onDone: () => void }) {
  const form = useWordsForm({ action: saveFigureAction, words: row?.words ?? empty, say, onSaved: onDone });
  const { metric, value, unit, qualifier, scope, asOf, articleId, quote } = form.shown.words;
  return (
    <RecordForm initiativeId={initiativeId} id={row?.id ?? null} form={form} label={t(row ? "edit" : "figures.add")} onCancel={onDone}>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField label={t("figures.metric")} name="metric" defaultValue={metric} autoComplete="off" hint={t("figures.metricHint")} error={form.errorOf("metric")} />
        <TextField label={t("figures.scope")} note={t("optional")} name="scope" defaultValue={scope} autoComplete="off" hint={t("figures.scopeHint")} error={form.errorOf("scope")} />
      </div>
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-3">
        <TextField label={t("figures.value")} name="value" defaultValue={value} inputMode="decimal" autoComplete="off" error={form.errorOf("value")} />
        <TextField label={t("figures.unit")} note={t("optional")} name="unit" defaultValue={unit} autoComplete="off" hint={t("figures.unitHint")} error={form.errorOf("unit")} />
        <SelectField label={t("figures.qualifier")} name="qualifier" defaultValue={qualifier ?? ""} error={form.errorOf("qualifier")}>
          <option value="">{t("figures.exact")}</option>
          {Object.values(FigureQualifier).map((one) => (
            <option key={one} value={one}>
              {qualifierNames[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <DateFields label={t("figures.asOf")} date={asOf} error={form.errorOf("asOf")} />
      <SourceField
        sending={form.pending}
        initiativeId={initiativeId}
        source={articleId === null ? null : { articleId, quote, title: row?.source.title ?? "" }}
        articleError={form.errorOf("articleId")}
        quoteError={form.errorOf("quote")}
      />
    </RecordForm>
  );
}
