"use client";

import { useRef, useState } from "react";
import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextAreaField } from "@/components/ui/fields";
import { translator } from "@/lib/messages/index";
import { TimeField } from "../schedule/time-field";
import { timeRefusal } from "../schedule/time-refusal";

const t = translator("deskHistory");
const ofSchedule = translator("schedule");
const ofReview = translator("review");
const ofStanding = translator("standing");

type Props = {
  open: boolean;
  update: boolean;
  /** Opened to publish later. */
  later: boolean;
  /** What nobody has signed yet of what has to be signed first; empty where nothing is missing. */
  gaps: string;
  onPublish: (told: { note: string; correction: string }) => void;
  onPlan: (at: string, told: { note: string; correction: string }) => void;
  onClose: () => void;
  children?: ReactNode;
};

/** Before readers see a text, now or at a time; of an update it takes what they are told of it. */
export function PublishDialog({ open, ...props }: Props) {
  return (
    <Dialog open={open} title={props.update ? t("publishDialog.update") : t("publishDialog.first")} onClose={props.onClose}>
      <Choice {...props} />
    </Dialog>
  );
}

function Choice({ update, later, gaps, onPublish, onPlan, onClose, children }: Omit<Props, "open">) {
  const [note, correction] = [useRef<HTMLTextAreaElement>(null), useRef<HTMLTextAreaElement>(null)];
  const [isLater, setLater] = useState(later);
  const [at, setAt] = useState("");
  const [error, setError] = useState<string>();
  const confirm = () => {
    const told = { note: note.current?.value.trim() ?? "", correction: correction.current?.value.trim() ?? "" };
    if (!isLater) return onPublish(told);
    const refusal = timeRefusal(at);
    if (!refusal) return onPlan(at, told);
    setError(refusal);
    document.getElementById("publish-at")?.focus();
  };
  const now = update ? t("publishDialog.confirmUpdate") : t("publishDialog.confirmFirst");
  return (
    <>
      <p className="text-[0.9375rem] text-ink-soft">{isLater ? ofSchedule("hint") : update ? t("publishDialog.updateText") : t("publishDialog.firstText")}</p>
      <fieldset className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <legend className="sr-only">{ofSchedule("when")}</legend>
        {[false, true].map((choice) => (
          <label key={String(choice)} className="flex min-h-9 items-center gap-2">
            <input type="radio" name="publish-when" checked={isLater === choice} onChange={() => setLater(choice)} className="size-4 accent-accent" />
            {ofSchedule(choice ? "later" : "now")}
          </label>
        ))}
      </fieldset>
      {isLater && (
        <div className="mt-3">
          <TimeField
            id="publish-at"
            value={at}
            error={error}
            onChange={(typed) => {
              setAt(typed);
              setError(undefined);
            }}
          />
        </div>
      )}
      {gaps !== "" && (
        <div className="mt-4">
          <Alert tone="warn">{ofReview("incomplete", { gaps })}</Alert>
        </div>
      )}
      {children}
      {update && (
        <div className="mt-4 space-y-4">
          <TextAreaField id="publish-note" ref={note} label={t("publishDialog.note")} hint={t("publishDialog.noteHint")} maxLength={300} rows={2} />
          <TextAreaField id="publish-correction" ref={correction} label={ofStanding("publishCorrection")} hint={ofStanding("correctionHint")} maxLength={500} rows={2} />
        </div>
      )}
      <div className="mt-6 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{t("cancel")}</Button>
        <Button variant="primary" autoFocus={!update && !later} onClick={confirm}>
          {isLater ? ofSchedule("confirm") : now}
        </Button>
      </div>
    </>
  );
}
