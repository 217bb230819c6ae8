"use client";

import Link from "next/link";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button, buttonClass } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/dialog";
import type { ArticleFacts } from "@/lib/articles/editor-types";
import { translator } from "@/lib/messages/index";
import { clock } from "./clock";

const t = translator("deskHistory");

type Props = { article: ArticleFacts; working: boolean; onDiscard: () => void };

/** Readers see an older text than this one: which, what differs, and the way back to it. */
export function LiveNotice({ article: { id, live, may }, working, onDiscard }: Props) {
  const [asking, setAsking] = useState(false);
  if (!live) return null;
  return (
    <Alert>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p>{t("live.text", { time: clock(live.at) })}</p>
        <div className="flex gap-2">
          <Link href={`/editor/articles/${id}/history/compare?from=live&to=head`} prefetch={false} className={buttonClass({ size: "s" })}>
            {t("live.compare")}
          </Link>
          {may.edit && (
            <Button size="s" variant="quiet" disabled={working} onClick={() => setAsking(true)}>
              {t("live.discard")}
            </Button>
          )}
        </div>
      </div>
      <ConfirmDialog
        open={asking}
        title={t("live.discardDialog.title")}
        confirmLabel={t("live.discardDialog.confirm")}
        cancelLabel={t("cancel")}
        danger
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
        onCancel={() => setAsking(false)}
      >
        {t("live.discardDialog.text")}
      </ConfirmDialog>
    </Alert>
  );
}
