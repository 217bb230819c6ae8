"use client";

import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextAreaField } from "@/components/ui/fields";
import { useToast } from "@/components/ui/toast";
import { approveReprintAction } from "@/lib/articles/actions";
import type { ApprovalView } from "@/lib/articles/reprint-approval";
import { translator } from "@/lib/messages/index";
import { clock } from "./clock";
import type { Reprint } from "./use-reprint";
import type { Fields } from "./working-text";

const t = translator("sources");
const role = translator("users");

type Props = { articleId: number; fields: Pick<Fields, "source" | "originalUrl">; reprint: Reprint };

/** A reprint from elsewhere than the list: that it needs somebody's approval, or has it. */
export function ReprintNotice({ articleId, fields: { source, originalUrl }, reprint: { view, again } }: Props) {
  const [asking, setAsking] = useState(false);
  if (!view || view.why === null) return null;
  if (view.approval) return <Alert tone="good">{approvedBy(view.approval)}</Alert>;
  const { why, objection } = view;
  return (
    <Alert tone="warn" title={t("article.wanted")}>
      <p>{`${why}${objection === null ? "" : t("article.ask")}`}</p>
      {objection === null && (
        <Button size="s" className="mt-2" onClick={() => setAsking(true)}>
          {t("article.approve")}
        </Button>
      )}
      <Dialog open={asking} title={t("article.approveTitle")} onClose={() => setAsking(false)}>
        <Reason
          {...{ articleId, source: source.trim(), originalUrl }}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false);
            again();
          }}
        />
      </Dialog>
    </Alert>
  );
}

type ReasonProps = { articleId: number; source: string; originalUrl: string; onClose: () => void; onDone: () => void };

function Reason({ articleId, source, originalUrl, onClose, onDone }: ReasonProps) {
  const toast = useToast();
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const approve = async () => {
    if (reason.trim() === "") return setError(t("article.reasonMissing"));
    setPending(true);
    const answer = await approveReprintAction({ articleId, source, originalUrl, reason }).catch(() => null);
    setPending(false);
    if (!answer?.ok) return setError(answer?.message ?? translator("deskArticles")("unreachable"));
    toast(t("article.done"));
    onDone();
  };
  return (
    <div className="space-y-4">
      <p className="text-[0.9375rem] wrap-anywhere text-ink-soft">{t("article.approveText", { source, url: originalUrl })}</p>
      <TextAreaField
        id="reprint-reason"
        label={t("article.reason")}
        hint={t("article.reasonHint")}
        {...(error && { error })}
        rows={3}
        maxLength={300}
        autoFocus
        value={reason}
        onChange={(event) => {
          setReason(event.target.value);
          setError(undefined);
        }}
      />
      <div className="flex flex-col-reverse gap-2 pt-2 sm:flex-row sm:justify-end">
        <Button onClick={onClose}>{t("cancel")}</Button>
        <Button variant="primary" pending={pending} onClick={() => void approve()}>
          {t("article.confirm")}
        </Button>
      </div>
    </div>
  );
}

function approvedBy({ by, standsInFor, role: held, at, reason, source }: ApprovalView): string {
  const name = standsInFor ? t("article.inPlaceOf", { name: by, other: standsInFor }) : by;
  return t("article.approvedBy", { who: t("article.signedBy", { name, role: role(`role.${held}`) }), at: clock(at), source, reason });
}
