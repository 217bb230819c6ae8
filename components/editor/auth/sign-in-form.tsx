"use client";

import { signIn } from "next-auth/react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { PasswordField } from "@/components/ui/password-field";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import { readRefusal } from "@/lib/auth/refusal";
import { translator } from "@/lib/messages/index";

const t = translator("auth");

async function attempt(_: unknown, data: FormData): Promise<ActionState> {
  const login = String(data.get("login")).trim();
  const password = String(data.get("password"));
  const issues = [
    ...(login ? [] : [{ field: "login", message: t("loginMissing") }]),
    ...(password ? [] : [{ field: "password", message: t("passwordMissing") }]),
  ];
  if (issues.length > 0) return { ok: false, message: "", issues };
  const answer = await signIn("credentials", { login, password, redirect: false }).catch(() => undefined);
  if (answer?.ok && !answer.error) return { ok: true, value: undefined };
  const refusal = readRefusal(answer?.error ?? "");
  if (refusal?.reason === "wrong") return { ok: false, message: "", issues: [{ field: "password", message: t("wrong") }] };
  const message = refusal ? t("wait", { minutes: Math.ceil(refusal.seconds / 60) }) : t("failed");
  return { ok: false, message, issues: [] };
}

export function SignInForm({ next }: { next: string }) {
  // A whole new page: nothing of what was loaded before signing in stays.
  const form = useFormAction(attempt, () => window.location.assign(next));
  return (
    <form {...form.props} className="space-y-5">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <TextField
        label={t("login")}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        error={form.errorOf("login")}
      />
      <PasswordField
        label={t("password")}
        name="password"
        autoComplete="current-password"
        showLabel={t("showPassword")}
        hideLabel={t("hidePassword")}
        error={form.errorOf("password")}
      />
      <Button type="submit" variant="primary" pending={form.pending || form.done} className="w-full">
        {t("submit")}
      </Button>
    </form>
  );
}
