"use client";

import { Clock } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import { ConfirmDialog, Dialog } from "@/components/ui/dialog";
import type { ActionState } from "@/lib/action-state";
import { formatDate } from "@/lib/dates";
import { translator } from "@/lib/messages/index";
import { cancelAction, changeTimeAction } from "@/lib/schedule/actions";
import type { Waiting } from "@/lib/schedule/schedule";
import { inChina } from "@/lib/schedule/when";
import { TimeField } from "./time-field";
import { timeRefusal } from "./time-refusal";
import { ToldForm } from "./told-form";

const t = translator("schedule");

type Props = { articleId: number; waiting: Waiting; isOlder?: boolean; working?: boolean; onUseNewer?: () => void };

/** What will happen and when, with the ways to change that. */
export function WaitingCard({ articleId, waiting, isOlder = false, working = false, onUseNewer }: Props) {
  const { id, kind, at, by, isUpdate, revisionId, note, correction, mayChange, mayCancel } = waiting;
  const router = useRouter();
  const [editing, setEditing] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [telling, setTelling] = useState(false);
  const [error, setError] = useState<string>();
  const [pending, setPending] = useState(false);
  const attempt = async (act: () => Promise<ActionState>) => {
    setPending(true);
    const answer = await act().catch(() => null);
    setPending(false);
    if (!answer) return setError(translator("deskArticles")("unreachable"));
    if (!answer.ok) return setError(answer.issues.map(({ message }) => message).join("") || answer.message);
    setError(undefined);
    setEditing(null);
    router.refresh();
  };
  const change = (typed: string) => {
    const refusal = timeRefusal(typed);
    if (refusal) return setError(refusal);
    void attempt(() => changeTimeAction({ scheduleId: id, at: typed }));
  };
  return (
    <section aria-label={t("filter")} className="rounded-md border border-line bg-surface px-4 py-3 text-[0.9375rem]">
      <p className="flex gap-3 font-medium">
        <Clock aria-hidden className="mt-1 size-4 shrink-0 text-ink-soft" />
        {t(`waiting.${isUpdate ? "UPDATE" : kind}`, { time: formatDate(new Date(at)), name: by })}
      </p>
      {note && <p className="mt-1 pl-7 text-ink-soft">{t("told.note", { text: note })}</p>}
      {correction && <p className="mt-1 pl-7 text-ink-soft">{t("told.correction", { text: correction })}</p>}
      {isOlder && (
        <div className="mt-2 rounded-md bg-warn-soft px-3 py-2 text-warn">
          <p>{t("older")}</p>
          <p className="mt-2 flex flex-wrap gap-2">
            <Link href={`/editor/articles/${articleId}/history/compare?from=${revisionId}&to=head`} prefetch={false} className={buttonClass({ size: "s" })}>
              {t("compare")}
            </Link>
            {mayChange && onUseNewer && (
              <Button size="s" disabled={working} onClick={onUseNewer}>
                {t("useNewer")}
              </Button>
            )}
          </p>
        </div>
      )}
      {editing !== null && (
        <div className="mt-3">
          <TimeField id={`schedule-${id}`} value={editing} error={error} onChange={setEditing} />
        </div>
      )}
      {editing === null && error && <p className="mt-2 text-sm text-accent">{error}</p>}
      <p className="mt-3 flex flex-wrap gap-2 empty:hidden">
        {editing === null && mayChange && (
          <Button size="s" onClick={() => setEditing(inChina(new Date(at)))}>
            {t("change")}
          </Button>
        )}
        {editing === null && mayChange && isUpdate && (
          <Button size="s" onClick={() => setTelling(true)}>
            {t("told.change")}
          </Button>
        )}
        {editing === null && mayCancel && (
          <Button size="s" variant="danger" pending={pending} onClick={() => setAsking(true)}>
            {t("cancel")}
          </Button>
        )}
        {editing !== null && (
          <>
            <Button size="s" variant="primary" pending={pending} onClick={() => change(editing)}>
              {t("save")}
            </Button>
            <Button
              size="s"
              onClick={() => {
                setEditing(null);
                setError(undefined);
              }}
            >
              {t("keep")}
            </Button>
          </>
        )}
      </p>
      <Dialog open={telling} title={t("told.change")} onClose={() => setTelling(false)}>
        <ToldForm scheduleId={id} told={{ note, correction }} onDone={() => setTelling(false)} />
      </Dialog>
      <ConfirmDialog
        open={asking}
        title={t("cancelDialog.title")}
        confirmLabel={t("cancelDialog.confirm")}
        cancelLabel={t("keep")}
        danger
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void attempt(() => cancelAction({ scheduleId: id }));
        }}
      >
        {t("cancelDialog.text")}
      </ConfirmDialog>
    </section>
  );
}
