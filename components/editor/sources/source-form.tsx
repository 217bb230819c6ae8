"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextAreaField, TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { saveSourceAction } from "@/lib/sources/actions";
import type { DeskSource } from "@/lib/sources/source";

const t = translator("sources");

/** One source: a new one, or one that is there. */
export function SourceForm({ source, onDone }: { source: DeskSource | null; onDone: () => void }) {
  const toast = useToast();
  const form = useFormAction(saveSourceAction, () => {
    toast(t("saved"));
    onDone();
  });
  const { id, ...start } = source ?? { id: "", name: "", hosts: [], note: "" };
  return (
    <form {...form.props} className="space-y-4">
      {form.message && !form.errorOf("name") && <Alert tone="bad">{form.message}</Alert>}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="start" value={source ? JSON.stringify(start) : "null"} />
      <TextField label={t("name")} hint={t("nameHint")} name="name" defaultValue={start.name} maxLength={100} autoComplete="off" error={form.errorOf("name")} />
      <TextAreaField label={t("hosts")} hint={t("hostsHint")} name="hosts" defaultValue={start.hosts.join("\n")} rows={2} spellCheck={false} error={form.errorOf("hosts")} />
      <TextField label={t("note")} note={t("optional")} hint={t("noteHint")} name="note" defaultValue={start.note} maxLength={200} autoComplete="off" error={form.errorOf("note")} />
      <div className="flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end">
        <Button onClick={onDone}>{t("cancel")}</Button>
        <Button type="submit" variant="primary" pending={form.pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
