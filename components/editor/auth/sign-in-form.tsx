"use client";

import { signIn } from "next-auth/react";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/fields";
import { PasswordField } from "@/components/ui/password-field";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import { readRefusal } from "@/lib/auth/refusal";
import { translator } from "@/lib/messages/index";

const t = translator("auth");

async function attempt(asksCode: boolean, data: FormData): Promise<ActionState<"in" | "code">> {
  const [login, password, code] = ["login", "password", "code"].map((name) => String(data.get(name) ?? ""));
  const issues = [
    ...(login?.trim() ? [] : [{ field: "login", message: t("loginMissing") }]),
    ...(password ? [] : [{ field: "password", message: t("passwordMissing") }]),
    ...(asksCode && !code?.trim() ? [{ field: "code", message: t("codeMissing") }] : []),
  ];
  if (issues.length > 0) return { ok: false, message: "", issues };
  const answer = await signIn("credentials", { login, password, code, redirect: false }).catch(() => undefined);
  if (answer?.ok && !answer.error) return { ok: true, value: "in" };
  const refusal = readRefusal(answer?.error ?? "");
  if (refusal?.reason === "code-missing") return { ok: true, value: "code" };
  if (refusal?.reason === "code-wrong") return { ok: false, message: "", issues: [{ field: "code", message: t("codeWrong") }] };
  if (refusal?.reason === "wrong") return { ok: false, message: asksCode ? t("wrong") : "", issues: [{ field: "password", message: t("wrong") }] };
  const message = refusal?.reason === "wait" ? t("wait", { minutes: Math.ceil(refusal.seconds / 60) }) : t("failed");
  return { ok: false, message, issues: [] };
}

/** One form in two steps: what was typed in the first stays in it, unseen, and is sent once more with the code. */
export function SignInForm({ next }: { next: string }) {
  const [asksCode, setAsksCode] = useState(false);
  const [isIn, setIsIn] = useState(false);
  const form = useFormAction(
    (_: unknown, data: FormData) => attempt(asksCode, data),
    (value) => {
      setAsksCode(value === "code");
      setIsIn(value === "in");
      // A whole new page: nothing of what was loaded before signing in stays.
      if (value === "in") window.location.assign(next);
    },
  );
  return (
    <form {...form.props} className="space-y-5">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <div hidden={asksCode} className="space-y-5">
        <TextField label={t("login")} name="login" autoComplete="username" autoCapitalize="none" spellCheck={false} autoFocus error={form.errorOf("login")} />
        <PasswordField
          label={t("password")}
          name="password"
          autoComplete="current-password"
          showLabel={t("showPassword")}
          hideLabel={t("hidePassword")}
          error={form.errorOf("password")}
        />
      </div>
      {asksCode && (
        <>
          <p className="text-ink-soft">{t("codeText")}</p>
          <TextField
            label={t("code")}
            hint={t("codeHint")}
            name="code"
            autoComplete="one-time-code"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            error={form.errorOf("code")}
          />
        </>
      )}
      <Button type="submit" variant="primary" pending={form.pending || isIn} className="w-full">
        {t("submit")}
      </Button>
      {asksCode && (
        <Button variant="quiet" onClick={() => setAsksCode(false)} className="w-full">
          {t("otherAccount")}
        </Button>
      )}
    </form>
  );
}
