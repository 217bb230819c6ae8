"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextAreaField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { saveCopyListsAction } from "@/lib/copy-checks/actions";
import { linesOf } from "@/lib/copy-checks/lines";
import type { CopyLists } from "@/lib/copy-checks/schema";
import { translator } from "@/lib/messages/index";

const t = translator("copyChecks");

/** What texts are checked against, one entry a line. */
export function CopyListsForm({ lists }: { lists: CopyLists }) {
  const toast = useToast();
  const form = useFormAction(saveCopyListsAction, () => toast(t("lists.saved")));
  const lines = linesOf(lists);
  const field = (name: keyof CopyLists) => ({
    name,
    label: t(`lists.${name}`),
    hint: t(`lists.${name}Hint`),
    defaultValue: lines[name],
    error: form.errorOf(name),
    note: t("lists.optional"),
    spellCheck: false,
    rows: 6,
  });
  return (
    <form {...form.props} className="space-y-6">
      <Card>
        <div className="space-y-6">
          <TextAreaField {...field("sensitive")} />
          <TextAreaField {...field("people")} />
          <TextAreaField {...field("words")} />
        </div>
      </Card>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary" pending={form.pending} className="max-sm:w-full">
          {t("lists.save")}
        </Button>
        {form.message && <Alert tone="bad">{form.message}</Alert>}
      </div>
    </form>
  );
}
