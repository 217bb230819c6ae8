"use client";

import { Mail } from "lucide-react";
import { CopyButton } from "@/components/editor/account/copy-button";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { useFormAction } from "@/components/ui/use-form-action";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { mailSignInLinkAction } from "@/lib/users/actions";
import type { NewLink as Made } from "@/lib/users/user";

const t = translator("signInLinks");
const mail = translator("mail");

/** A link for handing on, shown this once. */
export function NewLink({ link, onClose }: { link: Made; onClose: () => void }) {
  const { name, kind, url, expiresAt } = link;
  return (
    <>
      <p className="text-[0.9375rem]">{t(kind === "INVITATION" ? "invited" : "reset", { name })}</p>
      <p className="mt-4 rounded-md border border-line bg-paper px-4 py-3 font-mono text-sm break-all select-all" aria-label={t("link")}>
        {url}
      </p>
      <p className="mt-3 text-sm text-ink-soft">{t("until", { at: formatDate(expiresAt) })}</p>
      <ByMail link={link} />
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{t("close")}</Button>
        <CopyButton text={url} label={t("copy")} doneLabel={t("copied")} />
      </div>
    </>
  );
}

/** To the person's own address, where it may go there; else why not. */
function ByMail({ link: { userId, token, name, address, reach } }: { link: Made }) {
  const form = useFormAction(mailSignInLinkAction);
  if (reach === "off") return null;
  if (reach !== "yes") return <p className="mt-3 text-sm text-ink-soft">{reach === "none" ? mail("link.noAddress", { name }) : mail("link.unverified", { address })}</p>;
  if (form.done) return <Alert tone="good" className="mt-4">{mail("link.sent", { address })}</Alert>;
  return (
    <form {...form.props} className="mt-4">
      {form.message && <Alert tone="bad" className="mb-3">{form.message}</Alert>}
      <input type="hidden" name="userId" value={userId} />
      <input type="hidden" name="token" value={token} />
      <Button type="submit" pending={form.pending} className="max-w-full">
        <Mail aria-hidden className="size-4 shrink-0" />
        <span className="truncate">{mail("link.send", { address })}</span>
      </Button>
    </form>
  );
}
