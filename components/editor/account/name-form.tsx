"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { renameSelfAction } from "@/lib/users/actions";

export function NameForm({ name }: { name: string }) {
  const t = translator("users");
  const toast = useToast();
  const form = useFormAction(renameSelfAction, () => toast(t("account.nameSaved")));
  return (
    <form {...form.props} className="max-w-sm space-y-4">
      {form.message && !form.errorOf("name") && <Alert tone="bad">{form.message}</Alert>}
      <TextField label={t("account.nameTitle")} name="name" autoComplete="name" defaultValue={name} error={form.errorOf("name")} />
      <Button type="submit" pending={form.pending}>
        {t("account.nameSave")}
      </Button>
    </form>
  );
}
