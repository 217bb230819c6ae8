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
const ofStanding = translator("standing");

/** What readers are told of an update. */
type Told = { note: string; correction: string };

type Props = {
  open: boolean;
  update: boolean;
  /** Opened to publish later. */
  later: boolean;
  /** What it waits for before readers may see it, in words; empty where it waits for nothing. */
  waits: string;
  onPublish: (told: Told) => void;
  onPlan: (at: string, told: Told) => void;
  onClose: () => void;
  children?: ReactNode;
};

/** Before readers see a text, now or at a time; of an update it takes what they are told of it. */
export function PublishDialog({ open, ...props }: Props) {
  // What was refused need not be typed again.
  const [told, setTold] = useState<Told>({ note: "", correction: "" });
  return (
    <Dialog open={open} title={props.update ? t("publishDialog.update") : t("publishDialog.first")} onClose={props.onClose}>
      <Choice {...props} told={told} onTold={setTold} />
    </Dialog>
  );
}

function Choice({ told: before, onTold, update, later, waits, onPublish, onPlan, onClose, children }: Omit<Props, "open"> & { told: Told; onTold: (told: Told) => void }) {
  const [note, correction] = [useRef<HTMLTextAreaElement>(null), useRef<HTMLTextAreaElement>(null)];
  const [isLater, setLater] = useState(later);
  const [at, setAt] = useState("");
  const [error, setError] = useState<string>();
  const confirm = () => {
    const told = { note: note.current?.value.trim() ?? "", correction: correction.current?.value.trim() ?? "" };
    onTold(told);
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
      {waits !== "" && (
        <div className="mt-4">
          <Alert tone="warn">{waits}</Alert>
        </div>
      )}
      {children}
      {update && (
        <div className="mt-4 space-y-4">
          <TextAreaField id="publish-note" defaultValue={before.note} ref={note} label={t("publishDialog.note")} hint={t("publishDialog.noteHint")} maxLength={300} rows={2} />
          <TextAreaField id="publish-correction" defaultValue={before.correction} ref={correction} label={ofStanding("publishCorrection")} hint={ofStanding("correctionHint")} maxLength={500} rows={2} />
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
