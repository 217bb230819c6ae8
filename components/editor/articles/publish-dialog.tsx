"use client";

import { useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextAreaField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";

const t = translator("deskHistory");

type Props = { open: boolean; update: boolean; onPublish: (note: string) => void; onClose: () => void; children?: ReactNode };

/** Before readers see a text; of an update it takes what they are told of it. */
export function PublishDialog({ open, update, onPublish, onClose, children }: Props) {
  const note = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog open={open} title={update ? t("publishDialog.update") : t("publishDialog.first")} onClose={onClose}>
      <p className="text-[0.9375rem] text-ink-soft">{update ? t("publishDialog.updateText") : t("publishDialog.firstText")}</p>
      {children}
      {update && (
        <div className="mt-4">
          <TextAreaField id="publish-note" ref={note} label={t("publishDialog.note")} hint={t("publishDialog.noteHint")} maxLength={300} rows={3} />
        </div>
      )}
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{t("cancel")}</Button>
        <Button variant="primary" autoFocus={!update} onClick={() => onPublish(note.current?.value.trim() ?? "")}>
          {update ? t("publishDialog.confirmUpdate") : t("publishDialog.confirmFirst")}
        </Button>
      </div>
    </Dialog>
  );
}
