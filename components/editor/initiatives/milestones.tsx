"use client";

import { Badge } from "@/components/ui/badge";
import { SelectField, TextAreaField } from "@/components/ui/fields";
import { removeMilestoneAction, saveMilestoneAction } from "@/lib/initiatives/actions";
import type { DeskRecord } from "@/lib/initiatives/initiative";
import type { MilestoneWords } from "@/lib/initiatives/schema";
import { statuses } from "@/lib/initiatives/status";
import { translator } from "@/lib/messages/index";
import { useWordsForm } from "../structure/use-words-form";
import { DateFields } from "./date-fields";
import { RecordForm } from "./record-form";
import { RecordSection } from "./record-section";
import { SourceField } from "./source-field";

const t = translator("records");
const site = translator("site");
const empty: MilestoneWords = { text: "", date: "", status: null, articleId: null, quote: "" };

type Row = DeskRecord<MilestoneWords>;

export function Milestones({ initiativeId, milestones }: { initiativeId: number; milestones: Row[] }) {
  return (
    <RecordSection
      id="milestones"
      title={t("milestones.title")}
      hint={t("milestones.hint")}
      none={t("milestones.none")}
      add={t("milestones.add")}
      initiativeId={initiativeId}
      rows={milestones}
      name={({ text }: MilestoneWords) => text}
      about={({ words: { text, date, status } }) => (
        <>
          <span className="text-sm text-ink-soft tabular-nums">{date || t("date.unknown")}</span>
          <span className="font-medium">{text}</span>
          {status && <Badge tone="accent">{site(`initiative.statusLabel.${status}`)}</Badge>}
        </>
      )}
      form={(row, onDone) => <MilestoneForm initiativeId={initiativeId} row={row} onDone={onDone} />}
      remove={removeMilestoneAction}
    />
  );
}

function say(field: keyof MilestoneWords, { text, date, status, quote }: MilestoneWords): string {
  return { text, date, status: status ? site(`initiative.statusLabel.${status}`) : "", articleId: quote, quote }[field];
}

function MilestoneForm({ initiativeId, row, onDone }: { initiativeId: number; row: Row | null; onDone: () => void }) {
  const form = useWordsForm({ action: saveMilestoneAction, words: row?.words ?? empty, say, onSaved: onDone });
  const now = form.shown.words;
  return (
    <RecordForm initiativeId={initiativeId} id={row?.id ?? null} form={form} label={t(row ? "edit" : "milestones.add")} onCancel={onDone}>
      <TextAreaField label={t("milestones.text")} name="text" rows={2} defaultValue={now.text} hint={t("milestones.textHint")} error={form.errorOf("text")} />
      <div className="grid gap-5 sm:grid-cols-2">
        <DateFields label={t("date.title")} date={now.date} error={form.errorOf("date")} />
        <SelectField label={t("milestones.status")} name="status" defaultValue={now.status ?? ""} hint={t("milestones.statusHint")} error={form.errorOf("status")}>
          <option value="">{t("milestones.statusNone")}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {site(`initiative.statusLabel.${status}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <SourceField sending={form.pending} initiativeId={initiativeId} source={sourceOf(row, now)} articleError={form.errorOf("articleId")} quoteError={form.errorOf("quote")} />
    </RecordForm>
  );
}

function sourceOf(row: Row | null, { articleId, quote }: MilestoneWords) {
  return articleId === null ? null : { articleId, quote, title: row?.source.title ?? "" };
}
