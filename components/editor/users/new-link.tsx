"use client";

import { CopyButton } from "@/components/editor/account/copy-button";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import type { NewLink as Made } from "@/lib/users/user";

const t = translator("signInLinks");

/** A link for handing on, shown this once. */
export function NewLink({ link: { name, kind, url, expiresAt }, onClose }: { link: Made; onClose: () => void }) {
  return (
    <>
      <p className="text-[0.9375rem]">{t(kind === "INVITATION" ? "invited" : "reset", { name })}</p>
      <p className="mt-4 rounded-md border border-line bg-paper px-4 py-3 font-mono text-sm break-all select-all" aria-label={t("link")}>
        {url}
      </p>
      <p className="mt-3 text-sm text-ink-soft">{t("until", { at: formatDate(expiresAt) })}</p>
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{t("close")}</Button>
        <CopyButton text={url} label={t("copy")} doneLabel={t("copied")} />
      </div>
    </>
  );
}
