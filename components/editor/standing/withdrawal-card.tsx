"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/dialog";
import { TextAreaField, TextField } from "@/components/ui/fields";
import { useFormAction } from "@/components/ui/use-form-action";
import { reinstateArticle, withdrawArticle } from "@/lib/articles/actions";
import type { Standing } from "@/lib/articles/standing";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { planWithdrawalAction } from "@/lib/schedule/actions";
import { TimeField } from "../schedule/time-field";

const ofSchedule = translator("schedule");
const t = translator("standing");
const kinds = ["EXPLAINED", "MOVED", "GONE"] as const;
type Kind = (typeof kinds)[number];
const field = (data: FormData, name: string) => String(data.get(name) ?? "");

/** Whether readers still have the article, and the way to take it from them or to give it back. */
export function WithdrawalCard({ standing }: { standing: Standing }) {
  const { withdrawal, may } = standing;
  return (
    <Card title={t("withdrawal")} hint={withdrawal ? undefined : t("withdrawalText")}>
      {withdrawal ? <Withdrawn {...{ standing, withdrawal }} /> : may.withdraw ? <Withdrawing {...standing} /> : <p className="text-sm text-ink-soft">{t("mayNotWithdraw")}</p>}
    </Card>
  );
}

function Withdrawing({ article }: Standing) {
  const router = useRouter();
  const [kind, setKind] = useState<Kind>("EXPLAINED");
  const [asking, setAsking] = useState(false);
  const [at, setAt] = useState("");
  const submitted = useRef<HTMLFormElement>(null);
  const form = useFormAction(
    (_, data) => {
      const withdrawal = { articleId: article.id, kind, reason: field(data, "reason"), movedTo: kind === "MOVED" ? field(data, "movedTo") : "" };
      return at ? planWithdrawalAction({ ...withdrawal, at }) : withdrawArticle(withdrawal);
    },
    () => {
      setAt("");
      router.refresh();
    },
  );
  /** What is refused anyhow is not asked about: the form says what is missing. */
  const ask = () => {
    const data = new FormData(submitted.current ?? undefined);
    const isWhole = [field(data, "reason"), kind === "MOVED" ? field(data, "movedTo") : "-"].every((text) => text.trim() !== "");
    if (isWhole) setAsking(true);
    else submitted.current?.requestSubmit();
  };
  return (
    <form {...form.props} ref={submitted} className="space-y-5">
      <fieldset>
        <legend className="mb-2 font-medium">{t("kind")}</legend>
        <div className="space-y-2">
          {kinds.map((one) => (
            <label key={one} className="flex gap-3 rounded-md border border-line p-3 has-checked:border-accent has-checked:bg-accent-soft">
              <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => setKind(one)} className="mt-1.5 accent-accent" />
              <span>
                <span className="font-medium">{t(`kinds.${one}.name`)}</span>
                <span className="block text-sm text-ink-soft">{t(`kinds.${one}.hint`)}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {kind === "MOVED" && <TextField id="moved-to" name="movedTo" label={t("movedTo")} hint={t("movedToHint")} maxLength={2000} error={form.errorOf("movedTo")} />}
      <TextAreaField id="withdrawal-reason" name="reason" label={t("reason")} hint={t(`reasonHint.${kind}`)} maxLength={500} rows={3} required error={form.errorOf("reason") && t("withdraw.missing.reason")} />
      <TimeField id="withdraw-at" label={ofSchedule("withdraw.at")} hint={ofSchedule("withdraw.atHint")} value={at} error={form.errorOf("at")} onChange={setAt} />
      {form.message && !["reason", "movedTo", "at"].some(form.errorOf) && <Alert tone="bad">{form.message}</Alert>}
      <Button variant="danger" pending={form.pending} onClick={ask}>
        {at ? ofSchedule("withdraw.open") : t("withdraw.open")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={at ? ofSchedule("withdraw.title") : t("withdraw.title")}
        confirmLabel={at ? ofSchedule("withdraw.confirm") : t("withdraw.confirm")}
        cancelLabel={t("cancel")}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          submitted.current?.requestSubmit();
        }}
      >
        {at ? ofSchedule("withdraw.text") : t("withdraw.text")}
      </ConfirmDialog>
    </form>
  );
}

type WithdrawnProps = { standing: Standing; withdrawal: NonNullable<Standing["withdrawal"]> };

function Withdrawn({ standing: { article, may }, withdrawal: { kind, reason, movedTo, at } }: WithdrawnProps) {
  const router = useRouter();
  const form = useFormAction((_, data) => reinstateArticle({ articleId: article.id, reason: field(data, "reason") }), () => router.refresh());
  return (
    <>
      <Alert tone="warn" title={t("withdrawn", { date: formatDate(new Date(at), "MINUTE"), kind: t(`kinds.${kind}.name`) })}>
        <p className="whitespace-pre-line">{reason}</p>
        {movedTo && <p className="break-all">{t("to", { to: movedTo })}</p>}
      </Alert>
      <h3 className="mt-6 font-medium">{t("reinstate.title")}</h3>
      <p className="mt-1 text-sm text-ink-soft">{may.reinstate ? t("reinstate.text") : t("reinstate.mayNot")}</p>
      {may.reinstate && (
        <form {...form.props} className="mt-3 space-y-3">
          <TextAreaField id="reinstate-reason" name="reason" label={t("reason")} maxLength={500} rows={2} required error={form.errorOf("reason") && t("withdraw.missing.reason")} />
          {form.message && !form.errorOf("reason") && <Alert tone="bad">{form.message}</Alert>}
          <Button type="submit" pending={form.pending}>
            {t("reinstate.submit")}
          </Button>
        </form>
      )}
    </>
  );
}
