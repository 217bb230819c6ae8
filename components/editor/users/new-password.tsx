"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";

/** A generated password, shown this once. */
export function NewPassword({ login, password, onClose }: { login: string; password: string; onClose: () => void }) {
  const t = translator("users");
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(password).then(() => setCopied(true));
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2 rounded-md border border-line bg-paper px-4 py-3">
        <dt className="text-sm text-ink-soft">{t("login")}</dt>
        <dd className="font-mono break-all select-all">{login}</dd>
        <dt className="text-sm text-ink-soft">{t("password")}</dt>
        <dd className="font-mono text-lg font-semibold break-all select-all">{password}</dd>
      </dl>
      <p className="mt-4 text-[0.9375rem] text-ink-soft">{t("passwordOnce")}</p>
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{t("close")}</Button>
        <Button variant="primary" onClick={copy} aria-live="polite">
          {copied ? <Check aria-hidden className="size-4" /> : <Copy aria-hidden className="size-4" />}
          {copied ? t("copied") : t("copy")}
        </Button>
      </div>
    </>
  );
}
