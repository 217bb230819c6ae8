"use client";

import { TextAreaField, TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import { editMethodAction } from "@/lib/methods/actions";
import type { EditableMethod } from "@/lib/methods/method";
import { useWordsForm } from "../structure/use-words-form";
import { WordsForm } from "../structure/words-form";

const t = translator("structure");
const records = translator("records");

export function EditMethod({ method: { id, words } }: { method: EditableMethod }) {
  const form = useWordsForm({ action: editMethodAction, words, say: (field, present) => present[field] });
  const now = form.shown.words;
  return (
    <WordsForm id={id} form={form}>
      <TextField label={t("name")} name="name" defaultValue={now.name} autoComplete="off" error={form.errorOf("name")} />
      <TextAreaField
        label={t("summary")}
        note={t("optional")}
        name="summary"
        rows={4}
        defaultValue={now.summary}
        hint={records("methods.summaryHint")}
        error={form.errorOf("summary")}
      />
    </WordsForm>
  );
}
