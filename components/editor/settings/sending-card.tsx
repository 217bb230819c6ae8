"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import { formatDate } from "@/lib/dates";
import { sendAgainAction, sendTestAction } from "@/lib/mail/actions";
import type { FailedMail, SendingView } from "@/lib/mail/sending";
import { translator } from "@/lib/messages/index";

const t = translator("mail");

/** How e-mail goes out, a letter to try it, and what could not be sent. */
export function SendingCard({ sending: { sender, waiting, failed }, ownAddress }: { sending: SendingView; ownAddress: string }) {
  return (
    <Card title={t("sending.title")} hint={t("sending.hint")}>
      <div className="space-y-5">
        {sender ? <p className="text-[0.9375rem] wrap-anywhere">{t("sending.on", sender)}</p> : <Alert>{t("sending.off")}</Alert>}
        {waiting && <Alert tone="warn">{t("sending.waiting", waiting)}</Alert>}
        {sender && <TestForm ownAddress={ownAddress} />}
        {failed.length > 0 && <FailedMails failed={failed} />}
      </div>
    </Card>
  );
}

function TestForm({ ownAddress }: { ownAddress: string }) {
  const toast = useToast();
  const form = useFormAction(sendTestAction, (_, element) => toast(t("sending.testSent", { address: String(new FormData(element ?? undefined).get("address")) })));
  return (
    <form {...form.props} className="max-w-md space-y-3">
      {form.message && !form.errorOf("address") && <Alert tone="bad">{form.message}</Alert>}
      <TextField label={t("sending.testLabel")} name="address" type="email" inputMode="email" autoComplete="email" defaultValue={ownAddress} error={form.errorOf("address")} />
      <Button type="submit" pending={form.pending}>
        {t("sending.test")}
      </Button>
    </form>
  );
}

function FailedMails({ failed }: { failed: FailedMail[] }) {
  const toast = useToast();
  const form = useFormAction(sendAgainAction, () => toast(t("sending.retried")));
  return (
    <section aria-labelledby="failed-mails">
      <h3 id="failed-mails" className="font-medium">
        {t("sending.failed")}
      </h3>
      <p className="text-sm text-ink-soft">{t("sending.failedHint")}</p>
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <ul className="mt-2 divide-y divide-line">
        {failed.map(({ id, address, subject, failure, at }) => (
          <li key={id} className="flex flex-wrap items-start gap-x-4 gap-y-2 py-3 sm:flex-nowrap">
            <div className="min-w-0 flex-1 text-sm wrap-anywhere">
              <p className="text-[0.9375rem] font-medium">{subject}</p>
              <p className="text-ink-soft">{t("sending.failedTo", { address, at: formatDate(new Date(at)) })}</p>
              <p className="text-accent">{failure}</p>
            </div>
            <form {...form.props}>
              <input type="hidden" name="mailId" value={id} />
              <Button type="submit" size="s" pending={form.pending}>
                {t("sending.retry")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
