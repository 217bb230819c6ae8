"use client";

import { SelectField, TextAreaField, TextField } from "@/components/ui/fields";
import { editChannelAction } from "@/lib/channels/actions";
import type { EditableChannel } from "@/lib/channels/channel";
import type { ChannelWords } from "@/lib/channels/schema";
import { translator } from "@/lib/messages/index";
import { useWordsForm } from "./use-words-form";
import { WordsForm } from "./words-form";

const t = translator("structure");

export function EditChannel({ channel: { id, words, siblings } }: { channel: EditableChannel }) {
  const positionAfter = (follows: number | null): string => {
    if (follows === null) return t("channels.first");
    const name = siblings.find((sibling) => sibling.id === follows)?.name;
    return name ? t("channels.after", { name }) : t("channels.elsewhere");
  };
  const say = (field: keyof ChannelWords, present: ChannelWords) => (field === "follows" ? positionAfter(present.follows) : present[field]);
  const form = useWordsForm({ action: editChannelAction, words, say });
  const now = form.shown.words;
  return (
    <WordsForm id={id} form={form}>
      <TextField label={t("name")} name="name" defaultValue={now.name} autoComplete="off" hint={t("channels.nameHint")} error={form.errorOf("name")} />
      <TextAreaField
        label={t("summary")}
        note={t("optional")}
        name="summary"
        defaultValue={now.summary}
        hint={t("channels.summaryHint")}
        error={form.errorOf("summary")}
      />
      {siblings.length > 0 && (
        <SelectField label={t("channels.position")} name="follows" defaultValue={now.follows ?? ""} error={form.errorOf("follows")}>
          {[null, ...siblings.map((sibling) => sibling.id)].map((follows) => (
            <option key={follows} value={follows ?? ""}>
              {positionAfter(follows)}
            </option>
          ))}
        </SelectField>
      )}
    </WordsForm>
  );
}
