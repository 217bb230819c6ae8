"use client";

import { TextAreaField, TextField } from "@/components/ui/fields";
import { editInitiativeAction } from "@/lib/initiatives/actions";
import type { EditableInitiative } from "@/lib/initiatives/initiative";
import { translator } from "@/lib/messages/index";
import { useWordsForm } from "./use-words-form";
import { WordsForm } from "./words-form";

const t = translator("structure");

export function EditInitiative({ initiative: { id, words } }: { initiative: EditableInitiative }) {
  const form = useWordsForm({ action: editInitiativeAction, words, say: (field, present) => present[field] });
  const now = form.shown.words;
  return (
    <WordsForm id={id} form={form}>
      <TextField label={t("name")} name="name" defaultValue={now.name} autoComplete="off" error={form.errorOf("name")} />
      <TextAreaField
        label={t("summary")}
        note={t("optional")}
        name="summary"
        rows={5}
        defaultValue={now.summary}
        hint={t("initiatives.summaryHint")}
        error={form.errorOf("summary")}
      />
    </WordsForm>
  );
}
