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
import { isNeededToSubmit } from "@/lib/articles/requirements";
import { publishUrgentlyAction, sendBackAction, submitAction } from "@/lib/articles/review/actions";
import type { ReviewPanelView } from "@/lib/articles/review/view";
import type { Issue } from "@/lib/issue";
import { translator } from "@/lib/messages/index";
import { IssueList } from "../articles/issue-list";

const t = translator("review");
const ofHistory = translator("deskHistory");

/** The text on the screen of the page that this stands on. */
export type TextHere = {
  hasChannel: boolean;
  /** What it lacks before readers may see it. */
  missing: () => Issue[];
  /** Saves it, and answers what can be handed in. */
  settle: () => Promise<{ revisionId: number } | { refusal: string }>;
  onGo: (field: string) => void;
  /** It is with others now. */
  onHandedOn: () => void;
};
type Props = { articleId: number; text: TextHere; may: ReviewPanelView["may"]; isUpdate: boolean };
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
export function HandOver({ articleId, text, may, isUpdate }: Props) {
  const [asking, setAsking] = useState<Step["key"] | null>(null);
  const close = () => setAsking(null);
  const lacking = asking === "submit" ? text.missing() : [];
  const isReady = !lacking.some(isNeededToSubmit);
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
        <Dialog open onClose={close} title={t(`panel.${asking}`)}>
          {lacking.length > 0 && (
            <IssueList
              tone={isReady ? "warn" : "bad"}
              title={isReady ? t("panel.lacking", { count: lacking.length }) : t("panel.needed")}
              issues={isReady ? lacking : lacking.filter(isNeededToSubmit)}
              onGo={(field) => {
                close();
                requestAnimationFrame(() => text.onGo(field));
              }}
            />
          )}
          {!isReady && (
            <div className="mt-6 text-right">
              <Button onClick={close}>{translator("users")("cancel")}</Button>
            </div>
          )}
          {isReady && <Words step={steps[asking]} articleId={articleId} text={text} isUpdate={isUpdate} onClose={close} />}
        </Dialog>
      )}
    </>
  );
}

function Words({ step, articleId, text, isUpdate, onClose }: Omit<Props, "may"> & { step: Step; onClose: () => void }) {
  const toast = useToast();
  const router = useRouter();
  const act: Step["action"] = async (previous, data) => {
    const settled = await text.settle();
    if ("refusal" in settled) return { ok: false, message: settled.refusal, issues: [] };
    data.set("revisionId", String(settled.revisionId));
    return step.action(previous, data);
  };
  const form = useFormAction(act, () => {
    toast(step.done);
    onClose();
    text.onHandedOn();
    router.refresh();
  });
  return (
    <form {...form.props} className="space-y-4 not-first:mt-4">
      {form.message && <Alert tone="bad">{form.message}</Alert>}
      <input type="hidden" name="articleId" value={articleId} />
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
