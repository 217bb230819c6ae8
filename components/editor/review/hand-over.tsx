"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextAreaField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { useFormAction } from "@/components/ui/use-form-action";
import type { ActionState } from "@/lib/action-state";
import { publishUrgentlyAction, sendBackAction, submitAction } from "@/lib/articles/review/actions";
import type { ReviewPanelView } from "@/lib/articles/review/view";
import { translator } from "@/lib/messages/index";

const t = translator("review");
const ofHistory = translator("deskHistory");

type Props = { articleId: number; revisionId: number; may: ReviewPanelView["may"]; isUpdate: boolean };
type Step = {
  key: "submit" | "sendBack" | "urgent";
  field: "comment" | "reason";
  label: string;
  hint?: string;
  done: string;
  action: (previous: ActionState | null, data: FormData) => Promise<ActionState>;
};

const steps: Record<Step["key"], Step> = {
  submit: { key: "submit", field: "comment", label: t("panel.comment"), hint: t("panel.commentHint"), done: t("panel.submitDone"), action: submitAction },
  sendBack: { key: "sendBack", field: "comment", label: t("panel.sendBackLabel"), done: t("panel.sendBackDone"), action: sendBackAction },
  urgent: { key: "urgent", field: "reason", label: t("panel.urgentLabel"), hint: t("panel.urgentHint"), done: t("panel.urgentDone"), action: publishUrgentlyAction },
};

/** 送审, 退回 and 紧急发布: each asks for words first. */
export function HandOver({ articleId, revisionId, may, isUpdate }: Props) {
  const [asking, setAsking] = useState<Step["key"] | null>(null);
  return (
    <>
      {may.submit && (
        <Button variant="primary" onClick={() => setAsking("submit")}>
          {t("panel.submit")}
        </Button>
      )}
      {may.sendBack && <Button onClick={() => setAsking("sendBack")}>{t("panel.sendBack")}</Button>}
      {may.publishUrgently && (
        <Button variant="danger" onClick={() => setAsking("urgent")}>
          {t("panel.urgent")}
        </Button>
      )}
      {asking && (
        <Dialog open onClose={() => setAsking(null)} title={t(`panel.${asking}`)}>
          <Words step={steps[asking]} articleId={articleId} revisionId={revisionId} isUpdate={isUpdate} onClose={() => setAsking(null)} />
        </Dialog>
      )}
    </>
  );
}

function Words({ step, articleId, revisionId, isUpdate, onClose }: Omit<Props, "may"> & { step: Step; onClose: () => void }) {
  const toast = useToast();
  const router = useRouter();
  const form = useFormAction(step.action, () => {
    toast(step.done);
    onClose();
    router.refresh();
  });
  return (
    <form {...form.props} className="space-y-4">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="revisionId" value={revisionId} />
      <TextAreaField label={step.label} {...(step.hint ? { hint: step.hint } : {})} name={step.field} rows={4} autoFocus error={form.errorOf(step.field)} />
      {step.key === "urgent" && isUpdate && <TextAreaField label={ofHistory("publishDialog.note")} hint={ofHistory("publishDialog.noteHint")} name="note" rows={2} error={form.errorOf("note")} />}
      <div className="flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{translator("users")("cancel")}</Button>
        <Button type="submit" variant={step.key === "submit" ? "primary" : "danger"} pending={form.pending}>
          {t(`panel.${step.key}`)}
        </Button>
      </div>
    </form>
  );
}
