"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useFormAction } from "@/components/ui/use-form-action";
import { signOutAction } from "@/lib/auth/actions";
import { translator } from "@/lib/messages/index";
import { beginSecondFactorAction } from "@/lib/users/actions";
import type { NewSecondFactor } from "@/lib/users/user";
import { EnrolSecondFactor } from "../account/enrol-second-factor";
import { RecoveryCodes } from "../account/recovery-codes";

const t = translator("secondFactor");

/** For whom nothing of the desk is open before. `isOn`: it was done, here or in another window. */
export function MustEnrol({ isOn, next }: { isOn: boolean; next: string }) {
  const [made, setMade] = useState<NewSecondFactor | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const begin = useFormAction(beginSecondFactorAction, setMade);
  const goOn = () => window.location.assign(next);
  if (codes) return <RecoveryCodes codes={codes} doneLabel={t("codes.onward")} onDone={goOn} />;
  if (isOn)
    return (
      <>
        <Alert tone="good">{t("isOn")}</Alert>
        <Button variant="primary" onClick={goOn} className="mt-5 w-full">
          {t("onward")}
        </Button>
      </>
    );
  if (made) return <EnrolSecondFactor made={made} onDone={setCodes} />;
  return (
    <>
      <p className="text-ink-soft">{t("hint")}</p>
      <Alert tone="warn" className="my-5">
        {t("required")}
      </Alert>
      {begin.message && (
        <Alert tone="bad" className="mb-5">
          {begin.message}
        </Alert>
      )}
      <form {...begin.props}>
        <Button type="submit" variant="primary" pending={begin.pending} className="w-full">
          {t("turnOn")}
        </Button>
      </form>
      <form action={signOutAction} className="mt-3">
        <Button type="submit" variant="quiet" className="w-full">
          {t("signOut")}
        </Button>
      </form>
    </>
  );
}
