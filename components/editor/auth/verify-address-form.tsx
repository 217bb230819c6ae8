"use client";

import Link from "next/link";
import { Alert } from "@/components/ui/alert";
import { Button, buttonClass } from "@/components/ui/button";
import { useFormAction } from "@/components/ui/use-form-action";
import { verifyAddressAction } from "@/lib/mail/actions";
import { translator } from "@/lib/messages/index";

const t = translator("mail");

/** By a button: programs that look at addresses which pass through them verify nothing. */
export function VerifyAddressForm({ proof }: { proof: string }) {
  const form = useFormAction(verifyAddressAction);
  if (form.done) {
    return (
      <>
        <Alert tone="good" title={t("verify.done")}>
          {t("verify.doneText")}
        </Alert>
        <p className="mt-6">
          <Link href="/editor/account#mail" className={buttonClass({ variant: "primary" })}>
            {t("verify.toDesk")}
          </Link>
        </p>
      </>
    );
  }
  return (
    <form {...form.props} className="space-y-5">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <input type="hidden" name="proof" value={proof} />
      <Button type="submit" variant="primary" pending={form.pending} className="w-full">
        {t("verify.submit")}
      </Button>
    </form>
  );
}
