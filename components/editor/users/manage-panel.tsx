"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { deactivateAction, endUserSessionsAction, reactivateAction, resetPasswordAction } from "@/lib/users/actions";
import type { LimitOptions, ManagedUser } from "@/lib/users/user";
import { AskFirst } from "./ask-first";
import { RolesPanel } from "./roles-panel";

const t = translator("users");
const ofDesk = translator("deskArticles");

type Props = { user: ManagedUser; isSelf: boolean; limits: LimitOptions; onDone: () => void; onPassword: (made: { login: string; password: string }) => void };
type Step = "resetPassword" | "deactivate" | "endSessions";

export function ManagePanel({ user, isSelf, limits, onDone, onPassword }: Props) {
  const toast = useToast();
  const [step, setStep] = useState<Step | null>(null);
  const say = (text: string) => {
    toast(text);
    onDone();
  };
  const { name } = user;
  const back = () => setStep(null);
  if (step === "resetPassword")
    return <AskFirst user={user} text={t("resetAsk", { name })} label={t("resetPassword")} action={resetPasswordAction} onDone={onPassword} onCancel={back} />;
  if (step === "deactivate")
    return (
      <AskFirst user={user} text={t("deactivateAsk", { name })} label={t("deactivate")} action={deactivateAction} onDone={() => say(t("deactivated", { name }))} onCancel={back} />
    );
  if (step === "endSessions")
    return (
      <AskFirst
        user={user}
        text={t("endSessionsAsk", { name })}
        label={t("endSessions")}
        action={endUserSessionsAction}
        onDone={() => say(t("sessionsEnded", { name }))}
        onCancel={back}
      />
    );
  return (
    <>
      <RolesPanel user={user} limits={limits} onSaved={say} />
      <div className="mt-6 flex flex-col gap-2 border-t border-line pt-5">
        {!isSelf && <Button onClick={() => setStep("resetPassword")}>{t("resetPassword")}</Button>}
        {!isSelf && user.sessions > 0 && <Button onClick={() => setStep("endSessions")}>{t("endSessions")}</Button>}
        {!isSelf && user.active && (
          <Button variant="danger" onClick={() => setStep("deactivate")}>
            {t("deactivate")}
          </Button>
        )}
        {!user.active && <Reactivate user={user} onSaved={say} />}
        <Button variant="quiet" onClick={onDone}>
          {ofDesk("close")}
        </Button>
      </div>
    </>
  );
}

function Reactivate({ user, onSaved }: { user: ManagedUser; onSaved: (text: string) => void }) {
  const form = useFormAction(reactivateAction, () => onSaved(t("reactivated", { name: user.name })));
  return (
    <form {...form.props}>
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <input type="hidden" name="userId" value={user.id} />
      <Button type="submit" variant="primary" pending={form.pending} className="w-full">
        {t("reactivate")}
      </Button>
    </form>
  );
}
