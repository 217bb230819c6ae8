"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { translator } from "@/lib/messages/index";
import { deactivateAction, endUserSessionsAction, makeSignInLinkAction, reactivateAction, resetSecondFactorAction, withdrawSignInLinkAction } from "@/lib/users/actions";
import type { LimitOptions, ManagedUser, NewLink } from "@/lib/users/user";
import { AskFirst } from "./ask-first";
import { RolesPanel } from "./roles-panel";
import { UserAddress } from "./user-address";

const t = translator("users");
const links = translator("signInLinks");
const factor = translator("secondFactor");
const ofDesk = translator("deskArticles");

type Props = { user: ManagedUser; isSelf: boolean; limits: LimitOptions; onDone: () => void; onLink: (made: NewLink) => void };
type Step = "link" | "resetSecondFactor" | "deactivate" | "endSessions";

export function ManagePanel({ user, isSelf, limits, onDone, onLink }: Props) {
  const toast = useToast();
  const [step, setStep] = useState<Step | null>(null);
  const say = (text: string) => {
    toast(text);
    onDone();
  };
  const { name } = user;
  const back = () => setStep(null);
  const isInvited = user.link?.kind === "INVITATION";
  if (step === "link")
    return (
      <AskFirst user={user} text={links(isInvited ? "invitationAsk" : "resetAsk", { name })} label={links("make")} action={makeSignInLinkAction} onDone={onLink} onCancel={back} />
    );
  if (step === "resetSecondFactor")
    return (
      <AskFirst
        user={user}
        text={factor("resetAsk", { name })}
        label={factor("reset")}
        action={resetSecondFactorAction}
        onDone={() => say(factor("resetDone", { name }))}
        onCancel={back}
      />
    );
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
      <UserAddress user={user} onSaved={say} />
      <div className="mt-6 flex flex-col gap-2 border-t border-line pt-5">
        {!isSelf && user.active && <Button onClick={() => setStep("link")}>{links(isInvited ? "makeInvitation" : "makeReset")}</Button>}
        {user.link?.open && <Withdraw user={user} onSaved={say} />}
        {!isSelf && user.secondFactor && <Button onClick={() => setStep("resetSecondFactor")}>{factor("reset")}</Button>}
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

function Withdraw({ user, onSaved }: { user: ManagedUser; onSaved: (text: string) => void }) {
  const form = useFormAction(withdrawSignInLinkAction, () => onSaved(links("withdrawn")));
  return (
    <form {...form.props}>
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <input type="hidden" name="userId" value={user.id} />
      <Button type="submit" pending={form.pending} className="w-full">
        {links("withdraw")}
      </Button>
    </form>
  );
}
