"use client";

import { TextAreaField, TextField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import { editPlaceAction } from "@/lib/places/actions";
import type { EditablePlace } from "@/lib/places/place";
import type { PlaceWords } from "@/lib/places/schema";
import { useWordsForm } from "./use-words-form";
import { WordsForm } from "./words-form";

const t = translator("structure");
const joined = (aliases: string[]) => aliases.join("、");

function say(field: keyof PlaceWords, words: PlaceWords): string {
  return field === "aliases" ? joined(words.aliases) : (words[field] ?? "");
}

export function EditPlace({ place: { id, words } }: { place: EditablePlace }) {
  const form = useWordsForm({ action: editPlaceAction, words, say });
  const now = form.shown.words;
  return (
    <WordsForm id={id} form={form}>
      <div className="grid gap-5 sm:grid-cols-[2fr_1fr]">
        <TextField label={t("name")} name="name" defaultValue={now.name} autoComplete="off" error={form.errorOf("name")} />
        <TextField
          label={t("places.shortName")}
          note={t("optional")}
          name="shortName"
          defaultValue={now.shortName ?? ""}
          autoComplete="off"
          hint={t("places.shortNameHint")}
          error={form.errorOf("shortName")}
        />
      </div>
      <TextField
        label={t("places.aliases")}
        note={t("optional")}
        name="aliases"
        defaultValue={joined(now.aliases)}
        autoComplete="off"
        hint={t("places.aliasesHint")}
        error={form.errorOf("aliases")}
      />
      <TextAreaField
        label={t("summary")}
        note={t("optional")}
        name="summary"
        rows={4}
        defaultValue={now.summary}
        hint={t("places.summaryHint")}
        error={form.errorOf("summary")}
      />
    </WordsForm>
  );
}
