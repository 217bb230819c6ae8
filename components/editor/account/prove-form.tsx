"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { PasswordField } from "@/components/ui/password-field";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import { translator } from "@/lib/messages/index";

const t = translator("secondFactor");
const auth = translator("auth");

type Props<T> = {
  text: string;
  label: string;
  action: (previous: ActionState<T> | null, data: FormData) => Promise<ActionState<T>>;
  onDone: (value: T) => void;
  onCancel: () => void;
};

/** Asks for password and code before something that only the person themself may do. */
export function ProveForm<T>({ text, label, action, onDone, onCancel }: Props<T>) {
  const form = useFormAction(action, onDone);
  return (
    <form {...form.props} className="max-w-sm space-y-4">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <p className="text-[0.9375rem] text-ink-soft">{text}</p>
      <PasswordField
        label={t("password")}
        name="password"
        autoComplete="current-password"
        showLabel={auth("showPassword")}
        hideLabel={auth("hidePassword")}
        error={form.errorOf("password")}
      />
      <TextField label={t("code")} hint={t("codeHint")} name="code" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} error={form.errorOf("code")} />
      <div className="flex flex-col gap-2 sm:flex-row">
        <Button type="submit" variant="danger" pending={form.pending}>
          {label}
        </Button>
        <Button onClick={onCancel}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
