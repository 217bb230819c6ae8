"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { beginSecondFactorAction, endSecondFactorAction, renewRecoveryCodesAction } from "@/lib/users/actions";
import type { NewSecondFactor, SecondFactorView } from "@/lib/users/user";
import { EnrolSecondFactor } from "./enrol-second-factor";
import { ProveForm } from "./prove-form";
import { RecoveryCodes } from "./recovery-codes";

const t = translator("secondFactor");
const FEW = 3;

type Step = { is: "enrol"; made: NewSecondFactor } | { is: "codes"; codes: string[] } | { is: "renew" } | { is: "end" };

/** One's own second factor: turned on, its recovery codes made anew, turned off. */
export function SecondFactor({ factor, required }: { factor: SecondFactorView | null; required: boolean }) {
  const toast = useToast();
  const [step, setStep] = useState<Step | null>(null);
  const back = () => setStep(null);
  const showCodes = (codes: string[]) => setStep({ is: "codes", codes });
  const begin = useFormAction(beginSecondFactorAction, (made) => setStep({ is: "enrol", made }));
  if (step?.is === "codes") return <RecoveryCodes codes={step.codes} doneLabel={t("codes.done")} onDone={back} />;
  if (step?.is === "enrol") return <EnrolSecondFactor made={step.made} onDone={showCodes} onCancel={back} />;
  if (step?.is === "renew") return <ProveForm text={t("renewHint")} label={t("renew")} action={renewRecoveryCodesAction} onDone={showCodes} onCancel={back} />;
  if (step?.is === "end") {
    const done = () => {
      back();
      toast(t("turnedOff"));
    };
    const text = required ? `${t("turnOffHint")}${t("requiredShort")}` : t("turnOffHint");
    return <ProveForm text={text} label={t("turnOff")} action={endSecondFactorAction} onDone={done} onCancel={back} />;
  }
  if (!factor)
    return (
      <form {...begin.props} className="space-y-4">
        {begin.message && <Alert tone="bad">{begin.message}</Alert>}
        <p>{t("off")}</p>
        <Button type="submit" pending={begin.pending}>
          {t("turnOn")}
        </Button>
      </form>
    );
  return (
    <>
      <p>{t("onSince", { at: formatDate(factor.since), left: factor.codesLeft })}</p>
      {factor.codesLeft < FEW && (
        <Alert tone="warn" className="mt-3">
          {t("fewLeft")}
        </Alert>
      )}
      <div className="mt-4 flex flex-col gap-2 sm:flex-row">
        <Button onClick={() => setStep({ is: "renew" })}>{t("renew")}</Button>
        <Button variant="danger" onClick={() => setStep({ is: "end" })}>
          {t("turnOff")}
        </Button>
      </div>
    </>
  );
}
