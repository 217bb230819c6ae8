"use client";

import { useRouter } from "next/navigation";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextAreaField } from "@/components/ui/fields";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { changeToldAction } from "@/lib/schedule/actions";

const t = translator("schedule");
const ofHistory = translator("deskHistory");
const ofStanding = translator("standing");

type Props = { scheduleId: number; told: { note: string; correction: string }; onDone: () => void };

/** What readers will be told of a planned update. */
export function ToldForm({ scheduleId, told, onDone }: Props) {
  const router = useRouter();
  const form = useFormAction(
    (_, data) => changeToldAction({ scheduleId, note: String(data.get("note")), correction: String(data.get("correction")), start: told }),
    () => {
      onDone();
      router.refresh();
    },
  );
  return (
    <form {...form.props} className="space-y-4">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <TextAreaField label={ofHistory("publishDialog.note")} hint={ofHistory("publishDialog.noteHint")} name="note" defaultValue={told.note} maxLength={300} rows={2} />
      <TextAreaField label={ofStanding("publishCorrection")} hint={ofStanding("correctionHint")} name="correction" defaultValue={told.correction} maxLength={500} rows={2} />
      <div className="flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end">
        <Button onClick={onDone}>{t("keep")}</Button>
        <Button type="submit" variant="primary" pending={form.pending}>
          {t("save")}
        </Button>
      </div>
    </form>
  );
}
