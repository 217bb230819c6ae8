"use client";

import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { translator } from "@/lib/messages/index";
import { CopyButton } from "./copy-button";

const t = translator("secondFactor");

/** Shown this once. */
export function RecoveryCodes({ codes, doneLabel, onDone }: { codes: string[]; doneLabel: string; onDone: () => void }) {
  return (
    <>
      <Alert tone="warn" title={t("codes.title")}>
        {t("codes.text")}
      </Alert>
      <ol className="mt-4 grid gap-x-6 gap-y-1.5 rounded-md border border-line bg-paper px-4 py-3 font-mono sm:grid-cols-2" aria-label={t("codes.title")}>
        {codes.map((code) => (
          <li key={code} className="select-all">
            {code}
          </li>
        ))}
      </ol>
      <div className="mt-5 flex flex-col gap-2 sm:flex-row">
        <Button variant="primary" onClick={onDone}>
          {doneLabel}
        </Button>
        <CopyButton text={codes.join("\n")} label={t("codes.copy")} doneLabel={t("codes.copied")} />
      </div>
    </>
  );
}
