"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Draft } from "@/lib/articles/schema";
import { translator } from "@/lib/messages/index";
import { clock } from "./clock";
import { ComparedWithNow } from "./compared-with-now";
import type { LocalCopy } from "./local-copies";
import type { Choices } from "./pickable";
import { WideDialog } from "./wide-dialog";

const t = translator("deskArticles");

type Props = { copy: LocalCopy; current: () => Draft; choices: Choices; onRestore: () => void; onDiscard: () => void };

/** A text that this browser kept because it was never saved, offered back. */
export function RecoveredText({ copy, current, choices, onRestore, onDiscard }: Props) {
  const [comparing, setComparing] = useState(false);
  return (
    <Alert tone="warn" title={t("recovered.title")}>
      <p>{t("recovered.text", { time: clock(copy.at) })}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="s" variant="primary" onClick={onRestore}>
          {t("recovered.restore")}
        </Button>
        <Button size="s" onClick={() => setComparing(true)}>
          {t("recovered.view")}
        </Button>
        <Button size="s" variant="quiet" onClick={onDiscard}>
          {t("recovered.discard")}
        </Button>
      </div>
      <WideDialog open={comparing} title={t("recovered.title")} onClose={() => setComparing(false)}>
        <ComparedWithNow kept={copy.draft} now={current} choices={choices} />
        <div className="mt-5 flex justify-end">
          <Button onClick={() => setComparing(false)}>{t("close")}</Button>
        </div>
      </WideDialog>
    </Alert>
  );
}
