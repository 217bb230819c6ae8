"use client";

import { signIn } from "next-auth/react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { PasswordField } from "@/components/ui/password-field";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import { translator } from "@/lib/messages/index";
import { followSignInLinkAction } from "@/lib/users/actions";

const t = translator("signInLinks");
const users = translator("users");
const auth = translator("auth");

const fields = [
  { name: "next", label: "page.password" },
  { name: "again", label: "page.again" },
] as const;

/** Sets the password and signs in with it. Who is asked for more, such as a code, goes to sign in as always. */
async function follow(previous: ActionState<string> | null, data: FormData): Promise<ActionState<string>> {
  const state = await followSignInLinkAction(previous, data);
  if (!state.ok) return state;
  const answer = await signIn("credentials", { login: state.value.login, password: String(data.get("next")), redirect: false }).catch(() => undefined);
  return { ok: true, value: answer?.ok && !answer.error ? "/editor" : "/sign-in?password-set" };
}

export function FollowLinkForm({ token, login, mail }: { token: string; login: string; mail: string | undefined }) {
  const form = useFormAction(follow, (to) => window.location.assign(to));
  return (
    <form {...form.props} className="space-y-5">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <input type="hidden" name="token" value={token} />
      {mail && <input type="hidden" name="mail" value={mail} />}
      {/* For password managers, which want to know whose password it is. */}
      <input type="text" name="username" autoComplete="username" value={login} readOnly hidden />
      {fields.map(({ name, label }) => (
        <PasswordField
          key={name}
          name={name}
          label={t(label)}
          hint={name === "next" ? users("account.passwordHint") : undefined}
          autoComplete="new-password"
          showLabel={auth("showPassword")}
          hideLabel={auth("hidePassword")}
          error={form.errorOf(name)}
        />
      ))}
      <Button type="submit" variant="primary" pending={form.pending || form.done} className="w-full">
        {t("page.submit")}
      </Button>
    </form>
  );
}
