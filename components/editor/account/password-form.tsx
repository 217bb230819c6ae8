"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { PasswordField } from "@/components/ui/password-field";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { changeOwnPasswordAction } from "@/lib/users/actions";

const fields = [
  { name: "current", label: "account.passwordCurrent", autoComplete: "current-password" },
  { name: "next", label: "account.passwordNew", autoComplete: "new-password" },
  { name: "again", label: "account.passwordAgain", autoComplete: "new-password" },
] as const;

export function PasswordForm({ login }: { login: string }) {
  const t = translator("users");
  const auth = translator("auth");
  const toast = useToast();
  const form = useFormAction(changeOwnPasswordAction, (_, element) => {
    element?.reset();
    toast(t("account.passwordChanged"));
  });
  const pointed = fields.some(({ name }) => form.errorOf(name));
  return (
    <form {...form.props} className="max-w-sm space-y-4">
      {form.message && !pointed && <Alert tone="bad">{form.message}</Alert>}
      {/* For password managers, which want to know whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      {fields.map(({ name, label, autoComplete }) => (
        <PasswordField
          key={name}
          name={name}
          label={t(label)}
          autoComplete={autoComplete}
          showLabel={auth("showPassword")}
          hideLabel={auth("hidePassword")}
          error={form.errorOf(name)}
        />
      ))}
      <Button type="submit" pending={form.pending}>
        {t("account.passwordSave")}
      </Button>
    </form>
  );
}
